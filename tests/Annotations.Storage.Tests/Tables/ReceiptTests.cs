using Annotations.Testing.Azurite;

namespace Annotations.Storage.Tests.Tables;

public class ReceiptTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private IReceiptStore Receipts => Get<IReceiptStore>();

    [Fact]
    public async Task IsWrittenWithWhatItProves()
    {
        var essay = await PutEssayAsync();
        var (annotation, receipt) = (Given.Annotation(), new Receipt("r1", "digest", Now));

        await Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, annotation, []) { Receipt = receipt }, Cancel);

        var stored = await Receipts.FindAsync(essay.Id, "r1", Cancel);
        Assert.Equal(receipt, stored!.Receipt);
        Assert.Equal(annotation.Id.ToString(), stored.Created);
    }

    [Fact]
    public async Task ASecondOfTheSameIdIsRefusedAndItsAnnotationIsNotWritten()
    {
        var essay = await PutEssayAsync();
        await WriteAsync(essay, "r2", Now);
        var second = Given.Annotation();

        var result = await Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, second, []) { Receipt = new Receipt("r2", "other", Now) }, Cancel);

        Assert.IsType<ReceiptTaken>(result.Failure);
        Assert.Null(await Annotations.FindAsync(essay.Id, second.Id, Cancel));
    }

    [Fact]
    public async Task AnExpiredOneIsReplaced()
    {
        var essay = await PutEssayAsync();
        await WriteAsync(essay, "r3", Now - Receipt.Lifetime);
        var expired = await Receipts.FindAsync(essay.Id, "r3", Cancel);
        var renewed = new Receipt("r3", "new", Now) { Replaces = expired!.Version };

        var result = await Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, Given.Annotation(), []) { Receipt = renewed }, Cancel);

        Assert.False(expired.Receipt.IsValidAt(Now));
        Assert.Null(result.Failure);
        Assert.Equal("new", (await Receipts.FindAsync(essay.Id, "r3", Cancel))!.Receipt.RequestDigest);
    }

    [Fact]
    public async Task OldOnesOfAllEssaysAreDeletedAndYoungOnesStay()
    {
        var essays = new[] { await PutEssayAsync("one"), await PutEssayAsync("two") };
        foreach (var essay in essays)
        {
            for (var i = 0; i < 110; i++) await WriteAsync(essay, $"old{i}", Now.AddHours(-25));
            await WriteAsync(essay, "young", Now);
        }

        var deleted = await Receipts.DeleteBeforeAsync(Now - Receipt.Lifetime, Cancel);

        Assert.Equal(220, deleted);
        Assert.Null(await Receipts.FindAsync(essays[0].Id, "old7", Cancel));
        Assert.NotNull(await Receipts.FindAsync(essays[1].Id, "young", Cancel));
    }

    [Fact]
    public async Task OneThatIsRenewedWhileOldOnesAreDeletedStays()
    {
        var essay = await PutEssayAsync();
        foreach (var id in new[] { "old", "renewed" }) await WriteAsync(essay, id, Now.AddHours(-25));
        var expired = (await Receipts.FindAsync(essay.Id, "renewed", Cancel))!;
        Loss.BeforeWrite(() => Annotations.WriteAsync(
            new AnnotationChange(essay, Previous: null, Given.Annotation(), []) { Receipt = new Receipt("renewed", "digest", Now) { Replaces = expired.Version } }, Cancel));

        await Receipts.DeleteBeforeAsync(Now - Receipt.Lifetime, Cancel);

        Assert.Null(await Receipts.FindAsync(essay.Id, "old", Cancel));
        Assert.Equal(Now, (await Receipts.FindAsync(essay.Id, "renewed", Cancel))!.Receipt.At);
    }

    private Task WriteAsync(Model.Essays.Essay essay, string receipt, DateTimeOffset at) =>
        Annotations.WriteAsync(
            new AnnotationChange(essay, Previous: null, Given.Annotation() with { Essay = essay.Id }, []) { Receipt = new Receipt(receipt, "digest", at) }, Cancel);
}
