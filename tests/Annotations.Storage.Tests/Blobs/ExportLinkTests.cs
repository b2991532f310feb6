using System.Net;
using System.Net.Http.Headers;
using System.Web;
using Annotations.Testing.Azurite;

namespace Annotations.Storage.Tests.Blobs;

public sealed class ExportLinkTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private const string Name = "steppe/1.html";

    private static readonly ExportLink Link = new("text/html; charset=utf-8", "attachment; filename=\"steppe.html\"");

    private IExportStore Exports => Get<IExportStore>();

    [Fact]
    public async Task ALinkReadsTheOneExportAsItIsToBeRead()
    {
        using var client = new HttpClient();
        await Exports.AddAsync(Name, "text/plain", new MemoryStream("0123456789"u8.ToArray()), Cancel);
        var address = await Exports.SignAsync(Name, Link, Cancel);

        using var answer = await client.GetAsync(address, Cancel);

        Assert.Equal("0123456789", await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Equal((Link.MediaType, Link.Disposition), (answer.Content.Headers.ContentType?.ToString(), answer.Content.Headers.ContentDisposition?.ToString()));
    }

    [Fact]
    public async Task ALinkReadsNothingElseAndWritesNothing()
    {
        using var client = new HttpClient();
        await Exports.AddAsync(Name, "text/plain", new MemoryStream([1]), Cancel);
        await Exports.AddAsync("steppe/2.html", "text/plain", new MemoryStream([1]), Cancel);
        var address = (await Exports.SignAsync(Name, Link, Cancel))!;

        using var other = await client.GetAsync(address.AbsoluteUri.Replace("1.html", "2.html", StringComparison.Ordinal), Cancel);
        using var deletion = await client.DeleteAsync(address, Cancel);
        using var write = await client.SendAsync(Put(address), Cancel);

        Assert.All([other, deletion, write], answer => Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode));
    }

    [Fact]
    public async Task ALinkIsGoodForFiveMinutesAndForReadingAlone()
    {
        var query = HttpUtility.ParseQueryString((await Exports.SignAsync(Name, Link, Cancel))!.Query);

        Assert.Equal(("r", "b"), (query["sp"], query["sr"]));
        Assert.InRange(DateTimeOffset.Parse(query["se"]!, null) - DateTimeOffset.UtcNow, TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(5));
    }

    private static HttpRequestMessage Put(Uri address)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new ByteArrayContent([2]) };
        request.Headers.Add("x-ms-blob-type", "BlockBlob");
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        return request;
    }
}
