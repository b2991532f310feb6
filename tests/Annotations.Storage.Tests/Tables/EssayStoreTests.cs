using Annotations.Model.Access;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Rights;
using Annotations.Model.Sentences;
using Annotations.Storage.Keys;
using Annotations.Testing.Azurite;
using Annotations.Testing.Builders;
using Azure.Data.Tables;

namespace Annotations.Storage.Tests.Tables;

public class EssayStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    [Fact]
    public async Task GivesBackTheEssayItsTextAndItsSentencesToAnotherProcess()
    {
        var composed = Given.Essay();
        await Essays.AddAsync(composed, Cancel);
        await using var other = Services();
        var store = (IEssayStore)other.GetService(typeof(IEssayStore))!;

        var read = await store.FindAsync(composed.Essay.Id, Cancel);
        var content = await store.ReadContentAsync(read!.Value, Cancel);

        Assert.Equal(composed.Essay, read.Value);
        Assert.Equal(composed.Content.Text, content.Text);
        Assert.Equal(composed.Content.Sentences, content.Sentences);
        Assert.Equivalent(composed.Content.Blocks, content.Blocks, strict: true);
    }

    [Theory]
    [InlineData("CC-BY-4.0", true)]
    [InlineData(null, false)]
    public async Task GivesBackItsPolicyAndOneThatNamesNoLicenceIsStoredAsBefore(string? licence, bool isStored)
    {
        IReadOnlyList<Licence> named = licence is null ? [] : [Ids.Licence(licence), Ids.Licence("http://rightsstatements.org/vocab/InC/1.0/")];
        var policy = EssayPolicy.Usual with { Annotators = Annotators.Members, Licences = LicencePolicy.Of(named, named is [] ? null : named[0])! };
        var usual = Given.Essay();
        var composed = usual with { Essay = usual.Essay with { Access = usual.Essay.Access with { Policy = policy } } };
        await Essays.AddAsync(composed, Cancel);

        var row = await Get<TableServiceClient>().GetTableClient(Names.Table).GetEntityAsync<TableEntity>(composed.Essay.Id.Value, RowKeys.Essay, cancellationToken: Cancel);

        Assert.Equal(policy, (await Essays.FindAsync(composed.Essay.Id, Cancel))!.Value.Access.Policy);
        Assert.Equal(isStored, row.Value.GetString("State0").Contains("licence", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task RefusesASecondEssayOfTheSameId()
    {
        await PutEssayAsync();

        var second = await Essays.AddAsync(Given.Essay(text: "Another text altogether."), Cancel);

        Assert.Equal("essay-exists", second.Failure?.Code);
        var content = await Essays.ReadContentAsync((await Essays.FindAsync(Given.EssayId(), Cancel))!.Value, Cancel);
        Assert.Equal(Given.Text, content.Text);
    }

    [Fact]
    public async Task OfManyWhoPutAnEssayAtTheSameTimeOneSucceeds()
    {
        var puts = Enumerable.Range(0, 10).Select(i => Essays.AddAsync(Given.Essay(text: $"Text number {i} is this."), Cancel));

        var results = await Task.WhenAll(puts);

        var winner = Assert.Single(results, result => result.Failure is null).Value;
        var stored = (await Essays.FindAsync(Given.EssayId(), Cancel))!.Value;
        Assert.Equal(winner, stored);
        Assert.Equal(winner.Counts.Characters, (await Essays.ReadContentAsync(stored, Cancel)).Text.Length);
    }

    [Fact]
    public async Task RefusesAnotherTextOnceThereAreAnnotations()
    {
        var essay = await PutEssayAsync();
        await WriteAsync(essay, Given.Annotation());

        var result = await ReviseTextAsync(essay);

        Assert.Equal("essay-has-annotations", result.Failure?.Code);
    }

    [Fact]
    public async Task ARevisionAndAnAnnotationAtTheSameTimeNeverBothSucceed()
    {
        for (var i = 0; i < 10; i++)
        {
            var essay = await PutEssayAsync($"race{i}");
            var annotation = Given.Annotation() with { Essay = essay.Id };

            var annotating = Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, annotation, []), Cancel);
            var revising = Record.ExceptionAsync(() => ReviseTextAsync(essay));
            var isRevised = await revising is null && (await Essays.FindAsync(essay.Id, Cancel))!.Value.Revision == 2;

            Assert.NotEqual((await annotating).Failure is null, isRevised);
        }
    }

    [Fact]
    public async Task ListsEssaysByIdInPages()
    {
        foreach (var id in new[] { "c", "a", "b", "a-1" }) await PutEssayAsync(id);

        var first = await Essays.ListAsync(after: null, limit: 3, Cancel);
        var second = await Essays.ListAsync(first.Items[^1].Id, limit: 3, Cancel);

        Assert.Equal(["a", "a-1", "b"], first.Items.Select(essay => essay.Id.Value));
        Assert.True(first.HasMore);
        Assert.Equal(["c"], second.Items.Select(essay => essay.Id.Value));
        Assert.False(second.HasMore);
    }

    [Fact]
    public async Task EssaysThatNeverCameIntoBeingDoNotEndTheList()
    {
        await PutEssayAsync("z");
        var table = Get<Azure.Data.Tables.TableServiceClient>().GetTableClient(Names.Table);
        foreach (var id in new[] { "a", "b", "c" }) await table.AddEntityAsync(new Azure.Data.Tables.TableEntity("~essays", id), Cancel);

        var page = await Essays.ListAsync(after: null, limit: 1, Cancel);

        Assert.Equal("z", Assert.Single(page.Items).Id.Value);
    }

    [Fact]
    public async Task ARevisionOfTheTitleKeepsTheSentencesAndTheAnnotations()
    {
        var essay = await PutEssayAsync();
        await WriteAsync(essay, Given.Annotation());
        var stored = (await Essays.FindAsync(essay.Id, Cancel))!;
        var content = await Essays.ReadContentAsync(stored.Value, Cancel);
        var renamed = EssayComposer.Revise(essay, content, new EssayDraft(Given.Text, TextSyntax.Plain, "Renamed", null, null), Given.Change()).Value;

        var result = await Essays.ReplaceAsync(stored, renamed, Cancel);

        Assert.Equal("Renamed", result.Value.Description.Title);
        Assert.Equal(1, result.Value.TextRevision);
        Assert.Null((await Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, Given.Annotation(), []), Cancel)).Failure);
    }

    [Fact]
    public async Task OfTwoRevisionsOfOneStateTheSecondIsStale()
    {
        var essay = await PutEssayAsync();
        var stored = (await Essays.FindAsync(essay.Id, Cancel))!;
        var content = await Essays.ReadContentAsync(essay, Cancel);
        var one = EssayComposer.Revise(essay, content, new EssayDraft(Given.Text, TextSyntax.Plain, "One", null, null), Given.Change()).Value;
        var two = EssayComposer.Revise(essay, content, new EssayDraft(Given.Text, TextSyntax.Plain, "Two", null, null), Given.Change()).Value;

        await Essays.ReplaceAsync(stored, one, Cancel);
        var second = await Essays.ReplaceAsync(stored, two, Cancel);

        Assert.Equal(one.Essay.ETag, Assert.IsType<StaleVersion>(second.Failure).Current);
    }
}
