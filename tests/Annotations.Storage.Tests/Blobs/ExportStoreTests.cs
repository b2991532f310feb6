using Annotations.Testing.Azurite;

namespace Annotations.Storage.Tests.Blobs;

public sealed class ExportStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private IExportStore Exports => Get<IExportStore>();

    [Fact]
    public async Task TheFirstOfANameStays()
    {
        await Exports.AddAsync("steppe/1.html", "text/html", BinaryData.FromString("first"), Cancel);
        await Exports.AddAsync("steppe/1.html", "text/html", BinaryData.FromString("second"), Cancel);

        Assert.Equal("first", (await Exports.FindAsync("steppe/1.html", Cancel))?.ToString());
        Assert.Null(await Exports.FindAsync("steppe/2.html", Cancel));
    }

    [Fact]
    public async Task ManyAtOnceKeepOne()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Exports.AddAsync("steppe/1.html", "text/html", BinaryData.FromString($"{number}"), Cancel)));

        Assert.NotNull(await Exports.FindAsync("steppe/1.html", Cancel));
    }

    [Fact]
    public async Task OldOnesAreDeleted()
    {
        await Exports.AddAsync("steppe/1.html", "text/html", BinaryData.FromString("x"), Cancel);

        Assert.Equal(0, await Exports.DeleteBeforeAsync(DateTimeOffset.UtcNow.AddHours(-1), Cancel));
        Assert.Equal(1, await Exports.DeleteBeforeAsync(DateTimeOffset.UtcNow.AddHours(1), Cancel));
        Assert.Null(await Exports.FindAsync("steppe/1.html", Cancel));
    }
}
