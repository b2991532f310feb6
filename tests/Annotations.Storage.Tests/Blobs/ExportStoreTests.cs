using System.Text;
using Annotations.Model.Failures;
using Annotations.Testing.Azurite;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;

namespace Annotations.Storage.Tests.Blobs;

public sealed class ExportStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private const string Name = "steppe/1.html";

    private IExportStore Exports => Get<IExportStore>();

    private BlobContainerClient Container => Get<BlobServiceClient>().GetBlobContainerClient(Names.ExportsContainer);

    [Fact]
    public async Task TheFirstOfANameStays()
    {
        await AddAsync("first");
        await AddAsync("second");

        Assert.Equal("first", await ReadAsync(null));
        Assert.Equal(5, await Exports.FindLengthAsync(Name, Cancel));
    }

    [Fact]
    public async Task WhatIsNotThereIsNotFound()
    {
        Assert.Null(await Exports.FindLengthAsync("steppe/2.html", Cancel));
        Assert.IsType<NotFound>((await Exports.OpenAsync("steppe/2.html", null, Cancel)).Failure);
        Assert.IsType<NotFound>((await Exports.OpenAsync("steppe/2.html", new ByteRange(0, 1), Cancel)).Failure);
        Assert.IsType<NotFound>((await Exports.OpenAsync("steppe/2.html", new ByteRange(null, 1), Cancel)).Failure);
    }

    [Fact]
    public async Task ManyAtOnceKeepOne()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => AddAsync($"{number}")));

        Assert.Equal(1, await Exports.FindLengthAsync(Name, Cancel));
    }

    [Fact]
    public async Task ReadingItIsOneCall()
    {
        await AddAsync("0123456789");
        Calls.Reset();

        Assert.Equal("0123456789", await ReadAsync(null));
        Assert.Single(Calls.Calls);
    }

    [Theory]
    [InlineData(2L, 4L, "234", 1)]
    [InlineData(7L, null, "789", 1)]
    [InlineData(8L, 100L, "89", 1)]
    [InlineData(null, 3L, "789", 2)]
    [InlineData(null, 30L, "0123456789", 2)]
    public async Task ReadingARangeReadsNoMore(long? first, long? last, string expected, int calls)
    {
        await AddAsync("0123456789");
        Calls.Reset();

        Assert.Equal(expected, await ReadAsync(new ByteRange(first, last)));
        Assert.Equal(calls, Calls.Count);
    }

    [Theory]
    [InlineData(10L, null)]
    [InlineData(null, 0L)]
    public async Task ARangeOutsideTellsTheLength(long? first, long? last)
    {
        await AddAsync("0123456789");

        Assert.Equal(new UnsatisfiableRange(10), (await Exports.OpenAsync(Name, new ByteRange(first, last), Cancel)).Failure);
    }

    [Fact]
    public async Task ALargeOneGoesUpInBlocksAndComesBackWhole()
    {
        var bytes = new byte[11 << 20];
        new Random(1).NextBytes(bytes);
        Calls.Reset();

        await Exports.AddAsync(Name, "application/zip", new MemoryStream(bytes), Cancel);

        Assert.Equal(12, Calls.Count); // eleven blocks and their list
        await using var open = (await Exports.OpenAsync(Name, null, Cancel)).Value;
        using var copy = new MemoryStream();
        await open.Content.CopyToAsync(copy, Cancel);
        Assert.Equal(bytes, copy.ToArray());
    }

    [Fact]
    public async Task OneThatBreaksOffLeavesNothing()
    {
        await Assert.ThrowsAnyAsync<Exception>(() => Exports.AddAsync(Name, "application/zip", new BreakingStream(11 << 20), Cancel));

        Assert.Null(await Exports.FindLengthAsync(Name, Cancel));
        Assert.Empty(Container.GetBlobs(cancellationToken: Cancel));
    }

    [Fact]
    public async Task OldOnesAreDeletedAndClaimsThatAreHeldAreLeft()
    {
        await AddAsync("x");
        await using var claim = await Exports.ClaimAsync("steppe/2.html", Cancel);

        Assert.Equal(0, await Exports.DeleteBeforeAsync(DateTimeOffset.UtcNow.AddHours(-1), Cancel));
        Assert.Equal(1, await Exports.DeleteBeforeAsync(DateTimeOffset.UtcNow.AddHours(1), Cancel));
        Assert.Null(await Exports.FindLengthAsync(Name, Cancel));
        Assert.Null(await Exports.ClaimAsync("steppe/2.html", Cancel));
    }

    [Fact]
    public async Task OneOfManyHasTheClaimUntilItGivesItBack()
    {
        var claims = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Exports.ClaimAsync(Name, Cancel)));

        var only = Assert.Single(claims.OfType<IAsyncDisposable>());
        Assert.Null(await Exports.ClaimAsync(Name, Cancel));
        await only.DisposeAsync();
        Assert.Empty(Container.GetBlobs(cancellationToken: Cancel));
        await using var next = await Exports.ClaimAsync(Name, Cancel);
        Assert.NotNull(next);
    }

    [Fact]
    public async Task TheClaimOfAProcessThatDiedLapses()
    {
        var blob = Container.GetBlobClient(Name + ".claim");
        await blob.UploadAsync(BinaryData.Empty, Cancel);
        await blob.GetBlobLeaseClient().AcquireAsync(TimeSpan.FromSeconds(15), cancellationToken: Cancel);
        Assert.Null(await Exports.ClaimAsync(Name, Cancel));

        IAsyncDisposable? claim;
        while ((claim = await Exports.ClaimAsync(Name, Cancel)) is null) await Task.Delay(500, Cancel);

        await using var _ = claim;
        Assert.Null(await Exports.ClaimAsync(Name, Cancel));
    }

    [Fact]
    public async Task AClaimWhoseAnswerWasLostIsHeldAllTheSame()
    {
        Loss.LoseWrites(3);

        await using var claim = await Exports.ClaimAsync(Name, Cancel);

        Assert.NotNull(claim);
    }

    private Task AddAsync(string text) => Exports.AddAsync(Name, "text/html", new MemoryStream(Encoding.UTF8.GetBytes(text)), Cancel);

    private async Task<string> ReadAsync(ByteRange? range)
    {
        await using var open = (await Exports.OpenAsync(Name, range, Cancel)).Value;
        var bytes = new byte[open.Length];
        await open.Content.ReadExactlyAsync(bytes, Cancel);
        Assert.Equal(0, await open.Content.ReadAsync(new byte[1], Cancel));
        return Encoding.UTF8.GetString(bytes);
    }
}
