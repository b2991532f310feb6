using System.Collections.Immutable;
using Annotations.Citations.Dates;
using Annotations.Citations.Duplicates;
using Annotations.Citations.Names;
using Annotations.Citations.References;
using Annotations.Model.Sources;
using Annotations.Storage.Keys;
using Annotations.Testing.Azurite;
using Azure;
using Azure.Data.Tables;

namespace Annotations.Storage.Tests.Tables;

public sealed class DuplicateSourceTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    [Fact]
    public async Task OfManyThatAddTheSameWorkAtTheSameTimeOneSucceeds()
    {
        await PutEssayAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Sources.AddAsync(Work($"coox{i}"), receipt: null, Cancel)));

        Assert.Single(results, result => result.Failure is null);
        Assert.Equal(15, results.Count(result => result.Failure is DuplicateSource));
    }

    [Fact]
    public async Task ARefusedSourceIsToldWhichOneIsThereAndByWhat()
    {
        await PutEssayAsync();
        await Sources.AddAsync(Work("first", doi: "10.1/X"), receipt: null, Cancel);

        var result = await Sources.AddAsync(Work("second", title: "Another", doi: "10.1/x"), receipt: null, Cancel);

        var refusal = Assert.IsType<DuplicateSource>(result.Failure);
        Assert.Equal(("first", "doi"), (refusal.Existing.Value, refusal.MatchedBy));
    }

    [Fact]
    public async Task ASourceThatSharesItsKeysIsFoundBesideTheFirst()
    {
        await PutEssayAsync();
        await AddSharedAsync(Work("first"), Work("second"));

        var holders = await Sources.FindHoldersAsync(Given.EssayId(), DuplicateKeys.Of(Work("x").Reference), Cancel);

        Assert.Equal(["first", "second"], Assert.Single(holders).Value.Select(id => id.Value).Order());
    }

    [Theory]
    [InlineData("first", "second")]
    [InlineData("second", "first")]
    public async Task WhileOneOfThoseThatShareAKeyIsThereTheWorkIsKnown(string deleted, string kept)
    {
        await PutEssayAsync();
        await AddSharedAsync(Work("first"), Work("second"));
        await DeleteAsync(deleted);

        var refused = await Sources.AddAsync(Work("third"), receipt: null, Cancel);
        await DeleteAsync(kept);
        var taken = await Sources.AddAsync(Work("third"), receipt: null, Cancel);

        Assert.Equal(kept, Assert.IsType<DuplicateSource>(refused.Failure).Existing.Value);
        Assert.Null(taken.Failure);
        Assert.Empty((await Get<IConsistencyStore>().CheckAsync(Given.EssayId(), repair: false, Cancel)).Flaws);
    }

    [Fact]
    public async Task AChangedSourceGivesUpWhatItWasAndIsFoundAsWhatItIs()
    {
        await PutEssayAsync();
        await Sources.AddAsync(Work("first"), receipt: null, Cancel);
        var stored = (await Sources.FindAsync(Given.EssayId(), Given.SourceId("first"), Cancel))!;
        var next = Work("first", title: "Khasan") with { Revision = 2 };

        var changed = await Sources.ReplaceAsync(stored, next, Cancel);

        Assert.Null(changed.Failure);
        Assert.Null((await Sources.AddAsync(Work("second"), receipt: null, Cancel)).Failure);
        Assert.IsType<DuplicateSource>((await Sources.AddAsync(Work("third", title: "Khasan"), receipt: null, Cancel)).Failure);
        Assert.Empty((await Get<IConsistencyStore>().CheckAsync(Given.EssayId(), repair: false, Cancel)).Flaws);
    }

    [Fact]
    public async Task ASourceDoesNotBecomeADuplicateOfAnother()
    {
        await PutEssayAsync();
        await Sources.AddAsync(Work("first"), receipt: null, Cancel);
        await Sources.AddAsync(Work("second", title: "Khasan"), receipt: null, Cancel);
        var stored = (await Sources.FindAsync(Given.EssayId(), Given.SourceId("second"), Cancel))!;

        var changed = await Sources.ReplaceAsync(stored, Work("second") with { Revision = 2 }, Cancel);

        Assert.Equal("first", Assert.IsType<DuplicateSource>(changed.Failure).Existing.Value);
    }

    [Fact]
    public async Task AnAnnotationsSourceIsRefusedLikewiseAndNothingIsWritten()
    {
        var essay = await PutEssayAsync();
        await Sources.AddAsync(Work("first"), receipt: null, Cancel);
        var annotation = Given.Annotation(sources: ["second"]);

        var result = await Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, annotation, [Work("second")]), Cancel);

        Assert.Equal("first", Assert.IsType<DuplicateSource>(result.Failure).Existing.Value);
        Assert.Null(await Annotations.FindAsync(essay.Id, annotation.Id, Cancel));
    }

    [Fact]
    public async Task TheCheckFindsAndPutsRightClaims()
    {
        await PutEssayAsync();
        await Sources.AddAsync(Work("first"), receipt: null, Cancel);
        var table = Get<TableServiceClient>().GetTableClient(Names.Table);
        await table.DeleteEntityAsync(Given.EssayId().Value, RowKeys.Claim(DuplicateKeys.Of(Work("first").Reference)[0]), ETag.All, Cancel);
        await table.AddEntityAsync(new TableEntity(Given.EssayId().Value, RowKeys.Claim(new DuplicateKey(DuplicateKind.Doi, "10.1/gone"))) { ["Source"] = "gone" }, Cancel);

        var found = await Get<IConsistencyStore>().CheckAsync(Given.EssayId(), repair: true, Cancel);
        var after = await Get<IConsistencyStore>().CheckAsync(Given.EssayId(), repair: false, Cancel);

        Assert.Equal([FlawKind.DanglingClaim, FlawKind.MissingClaim], found.Flaws.Select(flaw => flaw.Kind));
        Assert.Empty(after.Flaws);
        Assert.IsType<DuplicateSource>((await Sources.AddAsync(Work("second"), receipt: null, Cancel)).Failure);
    }

    [Fact]
    public async Task FindsTheIdsOfAStemInOneQuery()
    {
        await PutEssayAsync();
        for (var i = 0; i < 30; i++) await Sources.AddAsync(Given.Source($"coox1985{i}", title: $"Book {i}"), receipt: null, Cancel);
        await Sources.AddAsync(Given.Source("drea1981", title: "Drea"), receipt: null, Cancel);
        Calls.Reset();

        var ids = await Sources.FindIdsAsync(Given.EssayId(), "coox1985", Cancel);

        Assert.Equal(30, ids.Count);
        Assert.Equal(1, Calls.Count);
    }

    [Fact]
    public async Task AddingManySourcesIsOneTransactionAndADuplicateCostsOneQueryMore()
    {
        await PutEssayAsync();
        var many = Enumerable.Range(0, 30).Select(i => Work($"s{i}", title: $"Work {i}")).ToList();
        Calls.Reset();

        var added = await Sources.AddAsync(many, ImmutableHashSet<DuplicateKey>.Empty, receipt: null, Cancel);
        var first = Calls.Count;
        await Sources.AddAsync(Work("other", title: "Work 7"), receipt: null, Cancel);

        Assert.Null(added);
        Assert.Equal(1, first);
        // The transaction, the two looks whether it was ours, and the query of the claim that stood in the way.
        Assert.Equal(1 + 4, Calls.Count);
    }

    private static Source Work(string id, string title = "Nomonhan", string? doi = null)
    {
        var reference = new ReferenceBuilder("book", id).Text("title", title).Names("author", Name.Person("Coox", "Alvin D.")).Date("issued", Date.Of(1985)).Text("DOI", doi).Build();
        var change = Given.Change();
        return new Source(Given.EssayId(), Given.SourceId(id), reference, 1, change, change);
    }

    private async Task AddSharedAsync(Source first, Source second)
    {
        await Sources.AddAsync(first, receipt: null, Cancel);
        Assert.Null(await Sources.AddAsync([second], DuplicateKeys.Of(second.Reference).ToHashSet(), receipt: null, Cancel));
    }

    private async Task DeleteAsync(string id)
    {
        var stored = (await Sources.FindAsync(Given.EssayId(), Given.SourceId(id), Cancel))!;
        Assert.Null((await Sources.DeleteAsync(stored, Given.Change(), Cancel)).Failure);
    }
}
