using Annotations.Testing.Azurite;
using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace Annotations.EndToEnd.Tests.Hosting;

public sealed class AzuriteFixtureTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task KeepsARowThatWasWritten()
    {
        var table = new TableClient(azurite.ConnectionString, AzuriteFixture.NewTableName());
        await table.CreateAsync(Cancelled);
        await table.AddEntityAsync(new TableEntity("essay", "row") { ["Text"] = "кіно" }, Cancelled);

        var row = await table.GetEntityAsync<TableEntity>("essay", "row", cancellationToken: Cancelled);

        Assert.Equal("кіно", row.Value["Text"]);
    }

    [Fact]
    public async Task KeepsABlobThatWasWritten()
    {
        var container = new BlobContainerClient(azurite.ConnectionString, AzuriteFixture.NewContainerName());
        await container.CreateAsync(cancellationToken: Cancelled);
        await container.UploadBlobAsync("text", BinaryData.FromString("кіно"), Cancelled);

        var content = await container.GetBlobClient("text").DownloadContentAsync(Cancelled);

        Assert.Equal("кіно", content.Value.Content.ToString());
    }
}
