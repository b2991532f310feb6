using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace Annotations.Functions.Tests.Exports;

public sealed class ExportCallTests : IDisposable
{
    private const string Export = "essays/nomonhan/export?document=edition&format=html";

    private readonly TestApi api = SampleEdition.Api();

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task HeadOfWhatIsNotMadeMakesNothing()
    {
        var answer = await api.SendAsync(Head(Export));

        Assert.Equal((200, "text/html; charset=utf-8", null, "bytes"), (answer.Status, answer.Header("Content-Type"), answer.Header("Content-Length"), answer.Header("Accept-Ranges")));
        Assert.NotNull(answer.Header("ETag"));
        Assert.Empty(api.Exports.Kept);
        Assert.Empty(api.Annotations.Invocations);
    }

    [Fact]
    public async Task HeadOfWhatIsMadeHasTheHeaderOfAGet()
    {
        var got = await api.SendAsync(Get(Export));

        var answer = await api.SendAsync(Head(Export));

        Assert.Equal((200, 0), (answer.Status, answer.Body.Length));
        Assert.Equal(WithoutBudget(got), WithoutBudget(answer));
        Assert.Equal(got.Body.Length, answer.Headers.ContentLength);
        Assert.Equal(0, api.Exports.BytesOpened);
    }

    /// <summary>The header but for what is left of the caller's budget, which each call makes less.</summary>
    private static List<KeyValuePair<string, StringValues>> WithoutBudget(ApiAnswer answer) => [.. answer.Headers.Where(header => header.Key != "RateLimit")];

    [Theory]
    [InlineData("style=nowhere", 422)]
    [InlineData("locale=xx-XX", 422)]
    [InlineData("sentence=s99", 404)]
    [InlineData("annotation=s1-01980000000070008000000000000099", 404)]
    public async Task HeadIsRefusedAsAGetWouldBe(string more, int status)
    {
        Assert.Equal(status, (await api.SendAsync(Head($"{Export}&{more}"))).Status);
        Assert.Equal(status, (await api.SendAsync(Get($"{Export}&{more}"))).Status);
    }

    [Theory]
    [InlineData("bytes=0-9", 0, 9)]
    [InlineData("bytes=100-", 100, -1)]
    [InlineData("bytes=-20", -20, -1)]
    [InlineData("bytes=5-99999999", 5, -1)]
    public async Task ARangeIsAllThatIsReadAndSent(string range, int first, int last)
    {
        var whole = (await api.SendAsync(Get(Export))).Body;
        var (from, to) = (first < 0 ? whole.Length + first : first, last < 0 ? whole.Length - 1 : last);

        var answer = await api.SendAsync(Get(Export).With("Range", range));

        Assert.Equal((206, $"bytes {from}-{to}/{whole.Length}"), (answer.Status, answer.Header("Content-Range")));
        Assert.Equal(whole[from..(to + 1)], answer.Body);
        Assert.Equal(answer.Body.Length, api.Exports.BytesOpened);
    }

    [Theory]
    [InlineData("bytes=0-9")]
    [InlineData("bytes=-20")]
    public async Task ARangeOfWhatIsNotMadeYetIsServedToo(string range)
    {
        var answer = await api.SendAsync(Get(Export).With("Range", range));

        Assert.Equal((206, range == "bytes=-20" ? 20 : 10), (answer.Status, answer.Body.Length));
        Assert.Single(api.Exports.Kept);
    }

    [Theory]
    [InlineData("bytes=9999999-", true)]
    [InlineData("bytes=9999999-", false)]
    [InlineData("bytes=-0", true)]
    public async Task ARangeOutsideIsRefusedWithTheLength(string range, bool isMade)
    {
        if (isMade) await api.SendAsync(Get(Export));

        var answer = await api.SendAsync(Get(Export).With("Range", range));

        Assert.Equal((416, "unsatisfiable-range"), (answer.Status, answer.Problem));
        Assert.Equal($"bytes */{Assert.Single(api.Exports.Kept).Value.Length}", answer.Header("Content-Range"));
    }

    [Theory]
    [InlineData("bytes=0-1,5-6")]
    [InlineData("lines=0-1")]
    [InlineData("bytes=9-1")]
    [InlineData("bytes")]
    public async Task WhatIsNoRangeOfBytesOrSeveralIsPassedOver(string range)
    {
        var answer = await api.SendAsync(Get(Export).With("Range", range));

        Assert.Equal((200, null), (answer.Status, answer.Header("Content-Range")));
        Assert.Equal(answer.Body.Length, answer.Headers.ContentLength);
    }

    [Fact]
    public async Task ARangeOfAnotherStateIsTheWholeOfThisOne()
    {
        var etag = (await api.SendAsync(Get(Export))).Header("ETag")!;

        Assert.Equal(206, await StatusAsync(etag));
        Assert.Equal(200, await StatusAsync("\"other\""));
        Assert.Equal(200, await StatusAsync("W/" + etag));
        Assert.Equal(200, await StatusAsync(DateTimeOffset.UtcNow.ToString("r", CultureInfo.InvariantCulture)));

        async Task<int> StatusAsync(string ifRange) => (await api.SendAsync(Get(Export).With("Range", "bytes=0-9").With("If-Range", ifRange))).Status;
    }

    [Fact]
    public async Task RedirectLeadsToStorageWhereAFileIsSaved()
    {
        api.Exports.Links = new Uri("https://account.example.org/exports/");

        var first = await api.SendAsync(Get(Export + "&redirect=true"));
        var second = await api.SendAsync(Get(Export + "&redirect=true"));

        Assert.Equal((302, "no-store", 0), (first.Status, first.Header("Cache-Control"), first.Body.Length));
        Assert.Equal($"https://account.example.org/exports/{Assert.Single(api.Exports.Kept).Key}", first.Header("Location"));
        Assert.Equal(first.Header("Location"), second.Header("Location"));
        Assert.Equal(("text/html; charset=utf-8", "attachment; filename=\"nomonhan.html\""), (api.Exports.Signed!.MediaType, api.Exports.Signed.Disposition));
        Assert.Equal(0, api.Exports.BytesOpened);
    }

    [Fact]
    public async Task RedirectIsAnsweredFromHereWhereNoLinkCanBeSigned()
    {
        var first = await api.SendAsync(Get(Export + "&redirect=true"));
        var second = await api.SendAsync(Get(Export + "&redirect=true"));

        Assert.Equal((200, 200), (first.Status, second.Status));
        Assert.Equal(first.Body, second.Body);
    }

    [Fact]
    public async Task RedirectIsTrueOrFalse()
    {
        var answer = await api.SendAsync(Get(Export + "&redirect=maybe"));

        Assert.Equal((400, "redirect"), (answer.Status, answer.String("parameter")));
    }
}
