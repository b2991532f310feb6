using Annotations.Model.Failures;
using Annotations.Testing.Azurite;

namespace Annotations.Storage.Tests.Blobs;

public sealed class StyleStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private const string Csl = "<style title=\"Улаанбаатар\"/>";

    private IStyleStore Styles => Get<IStyleStore>();

    [Fact]
    public async Task GivesBackWhatWasPut()
    {
        var put = await Styles.PutAsync("steppe-studies", Csl, previous: null, Cancel);

        var found = await Styles.FindAsync("steppe-studies", Cancel);

        Assert.Equal(put.Value, found);
        Assert.Equal(Csl, found!.Csl);
        Assert.Equal(found.Version, await Styles.FindVersionAsync("steppe-studies", Cancel));
        Assert.Equal(["steppe-studies"], await Styles.ListAsync(Cancel));
    }

    [Fact]
    public async Task FindsNothingWhereNothingWasPut()
    {
        Assert.Null(await Styles.FindAsync("nowhere", Cancel));
        Assert.Null(await Styles.FindVersionAsync("nowhere", Cancel));
    }

    [Fact]
    public async Task AStyleIsReplacedOnlyAsItWasRead()
    {
        var first = (await Styles.PutAsync("steppe-studies", Csl, previous: null, Cancel)).Value;
        var second = (await Styles.PutAsync("steppe-studies", "<style/>", first.Version, Cancel)).Value;

        var again = await Styles.PutAsync("steppe-studies", "<style class=\"note\"/>", previous: null, Cancel);
        var stale = await Styles.PutAsync("steppe-studies", "<style class=\"note\"/>", first.Version, Cancel);
        var deletion = await Styles.DeleteAsync(first, Cancel);

        Assert.All([again.Failure, stale.Failure, deletion.Failure], failure => Assert.Equal(second.ETag, Assert.IsType<StaleVersion>(failure).Current));
    }

    [Fact]
    public async Task ADeletedStyleIsGone()
    {
        var style = (await Styles.PutAsync("steppe-studies", Csl, previous: null, Cancel)).Value;

        Assert.Null((await Styles.DeleteAsync(style, Cancel)).Failure);
        Assert.Null(await Styles.FindAsync("steppe-studies", Cancel));
        Assert.IsType<NotFound>((await Styles.DeleteAsync(style, Cancel)).Failure);
    }

    [Fact]
    public async Task AStyleIsPutThoughTheAnswerWasLost()
    {
        Loss.LoseWrites(1);

        var put = await Styles.PutAsync("steppe-studies", Csl, previous: null, Cancel);

        Assert.Equal(Csl, put.Value.Csl);
    }
}
