using System.Globalization;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Storage.Blobs;
using Annotations.Storage.Keys;
using Annotations.Storage.Tables;
using Annotations.Storage.Tables.Records;
using Annotations.Testing.Azurite;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace Annotations.Storage.Tests.Tables.Records;

public class RecordWriterTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private readonly ComposedEssay essay = Given.Essay();

    private IRecordWriter Records => Get<IRecordWriter>();

    private ComposedEssay Composed => essay with { Essay = essay.Essay with { Partitions = Partitions } };

    [Fact]
    public async Task NothingIsSeenBeforeAllIsThereAndEverythingAfterwards()
    {
        var (annotation, source) = (Given.Annotation(through: 2, sources: ["coox1985nomonhan"]), Given.Source());
        await using var restoration = await BeginAsync();
        await WriteAsync(restoration, source, annotation);

        Assert.Equal([false, false, false, false, false], await SeenAsync(annotation, source));
        await restoration.CompleteAsync(Composed.Essay, Cancel);
        Assert.Equal([true, true, true, true, true], await SeenAsync(annotation, source));
        Assert.Empty((await Get<IConsistencyStore>().CheckAsync(annotation.Essay, repair: false, Cancel)).Flaws);
    }

    [Fact]
    public async Task NobodyMakesAnEssayUnderTheIdMeanwhile()
    {
        await using var restoration = await BeginAsync();

        var added = await Essays.AddAsync(Given.Essay(), Cancel);
        var other = await Records.BeginAsync(essay.Essay.Id, "another", Partitions, Cancel);

        Assert.Equal("essay-being-restored", added.Failure?.Code);
        Assert.Equal("essay-being-restored", other.Failure?.Code);
        Assert.True((await restoration.CompleteAsync(await WithTextAsync(restoration), Cancel)).Succeeded(out _, out _));
    }

    [Fact]
    public async Task NothingIsPutOverAnEssay()
    {
        await PutEssayAsync();

        Assert.Equal("essay-exists", (await Records.BeginAsync(essay.Essay.Id, "digest", Partitions, Cancel)).Failure?.Code);
    }

    [Fact]
    public async Task WhoeverTakesItUpAgainStopsTheOneBefore()
    {
        await using var first = await BeginAsync();
        await using var second = await BeginAsync();
        await WithTextAsync(second);

        await Assert.ThrowsAsync<StorageUnavailableException>(() => first.CompleteAsync(Composed.Essay, Cancel));
        Assert.Equal(Composed.Essay, (await second.CompleteAsync(Composed.Essay, Cancel)).Value);
        Assert.Equal(Composed.Essay, (await first.CompleteAsync(Composed.Essay, Cancel)).Value);
    }

    [Fact]
    public async Task WhatWasLeftBehindGivesWayToAnotherRecordAfterAWhile()
    {
        var (mine, yours) = (Given.Annotation(sources: ["coox1985nomonhan"]), Given.Annotation(sentence: 20));
        await using (var left = await BeginAsync()) await WriteAsync(left, Given.Source(), mine);

        var later = new TableRecordWriter(Get<AnnotationsTable>(), Get<EssayBlobs>(), Get<Spreads>(), new Later(Reservation.Lifetime));
        await using var restoration = (await later.BeginAsync(essay.Essay.Id, "another", Partitions, Cancel)).Value;
        await WriteAsync(restoration, source: null, yours);
        await restoration.CompleteAsync(Composed.Essay, Cancel);

        Assert.Equal([yours.Id], (await Annotations.ListAsync(essay.Essay.Id, AnnotationFilter.All, null, 10, Cancel)).Items.Select(annotation => annotation.Id));
        Assert.Empty((await Sources.ListAsync(essay.Essay.Id, null, 10, Cancel)).Items);
        Assert.Empty((await Get<IConsistencyStore>().CheckAsync(essay.Essay.Id, repair: false, Cancel)).Flaws);
    }

    [Fact]
    public async Task WhatWasLeftBehindIsDeletedInTheEnd()
    {
        await using (var left = await BeginAsync()) await WriteAsync(left, Given.Source(), [.. Enumerable.Range(0, 120).Select(number => Given.Annotation(sentence: 1 + (number % 50)))]);

        var soon = await Records.DeleteAbandonedAsync(DateTimeOffset.UtcNow.AddHours(-1), Cancel);
        var late = await Records.DeleteAbandonedAsync(DateTimeOffset.UtcNow.AddHours(1), Cancel);

        Assert.Equal((0, 1), (soon, late));
        Assert.Empty(await RowsAsync());
        Assert.True((await Essays.AddAsync(Composed, Cancel)).Succeeded(out _, out _));
        Assert.Equal(0, await Records.DeleteAbandonedAsync(DateTimeOffset.UtcNow.AddHours(1), Cancel));
    }

    [Fact]
    public async Task WhatWasCutOffGoesOnWhereItStood()
    {
        var clock = new Hasty();
        var records = new TableRecordWriter(Get<AnnotationsTable>(), Get<EssayBlobs>(), Get<Spreads>(), clock);
        var annotations = Enumerable.Range(0, 1_000).Select(number => Given.Annotation(sentence: 1 + (number % 50))).ToArray();
        await using (var cutOff = (await records.BeginAsync(essay.Essay.Id, "digest", Partitions, Cancel)).Value)
        {
            foreach (var annotation in annotations) await cutOff.WriteAsync(annotation, Cancel);
            clock.IsOn = true;
            await cutOff.WritePastAsync(annotations[0], Cancel);
            await cutOff.WritePastAsync(annotations[0], Cancel);
        }

        clock.IsOn = false;
        await using var again = (await records.BeginAsync(essay.Essay.Id, "digest", Partitions, Cancel)).Value;
        Calls.Reset();
        foreach (var annotation in annotations) await again.WriteAsync(annotation, Cancel);
        await again.WriteTextAsync(Composed, Cancel);
        await again.CompleteAsync(Composed.Essay, Cancel);

        Assert.InRange(Calls.Calls.Count(call => call.EndsWith("$batch", StringComparison.Ordinal)), 1, 1 + Partitions);
        Assert.Equal(annotations.Select(annotation => annotation.Id).Order(), (await Annotations.ListAsync(essay.Essay.Id, AnnotationFilter.All, null, 1_000, Cancel)).Items.Select(annotation => annotation.Id));
        Assert.Empty((await Get<IConsistencyStore>().CheckAsync(essay.Essay.Id, repair: false, Cancel)).Flaws);
    }

    [Fact]
    public async Task WhatIsPutBackIsKnownAsLongAsNothingIsChanged()
    {
        await using (var restoration = await BeginAsync()) await restoration.CompleteAsync(await WithTextAsync(restoration), Cancel);

        Assert.Equal(Composed.Essay, await Records.FindRestoredAsync(essay.Essay.Id, "digest", Cancel));
        Assert.Null(await Records.FindRestoredAsync(essay.Essay.Id, "another", Cancel));
        await WriteAsync(Composed.Essay, Given.Annotation(sentence: 40));
        Assert.Null(await Records.FindRestoredAsync(essay.Essay.Id, "digest", Cancel));
    }

    [Fact]
    public async Task ALostAnswerIsNoFailure()
    {
        Loss.LoseWrites(1);
        await using var restoration = await BeginAsync();
        await WriteAsync(restoration, Given.Source(), Given.Annotation());
        Loss.LoseWrites(2);

        Assert.True((await restoration.CompleteAsync(Composed.Essay, Cancel)).Succeeded(out _, out _));
    }

    protected async Task<IRestoration> BeginAsync() => (await Records.BeginAsync(essay.Essay.Id, "digest", Partitions, Cancel)).Value;

    private async Task<Essay> WithTextAsync(IRestoration restoration)
    {
        await restoration.WriteTextAsync(Composed, Cancel);
        return Composed.Essay;
    }

    private async Task WriteAsync(IRestoration restoration, Model.Sources.Source? source, params Annotation[] annotations)
    {
        await WithTextAsync(restoration);
        if (source is not null) await restoration.WriteAsync(source, Cancel);
        foreach (var annotation in annotations)
        {
            await restoration.WriteAsync(annotation with { Revision = 2 }, Cancel);
            await restoration.WritePastAsync(annotation, Cancel);
        }

        // Enough that some are sent on.
        for (var number = 0; number < 300; number++) await restoration.WritePastAsync(Composed.Essay with { Revision = 1 + number }, Cancel);
    }

    /// <summary>Whether the essay, the annotation, its further sentence's row, its history and the source are found, by a process that knows nothing.</summary>
    private async Task<IReadOnlyList<bool>> SeenAsync(Annotation annotation, Model.Sources.Source source)
    {
        await using var services = Services();
        var (annotations, sources) = (services.GetRequiredService<IAnnotationStore>(), services.GetRequiredService<ISourceStore>());
        return
        [
            await services.GetRequiredService<IEssayStore>().FindAsync(essay.Essay.Id, Cancel) is not null,
            await annotations.FindAsync(annotation.Essay, annotation.Id, Cancel) is not null,
            (await annotations.ReadSentenceAsync(annotation.Essay, annotation.Target.Through, Cancel)).Count > 0,
            (await annotations.ReadHistoryAsync(annotation.Essay, annotation.Id, Cancel)).Count > 0,
            await sources.FindAsync(source.Essay, source.Id, Cancel) is not null,
        ];
    }

    private async Task<IReadOnlyList<string>> RowsAsync()
    {
        var rows = new List<string>();
        foreach (var partition in new Spread(essay.Essay.Id, Partitions).All.Append(PartitionKeys.Of(essay.Essay.Id)).Distinct())
        {
            var filter = string.Create(CultureInfo.InvariantCulture, $"PartitionKey eq '{partition}'");
            await foreach (var row in Get<TableServiceClient>().GetTableClient(Names.Table).QueryAsync<TableEntity>(filter, cancellationToken: Cancel)) rows.Add(row.RowKey);
        }

        return rows;
    }

    /// <summary>A minute passes whenever it is looked at.</summary>
    private sealed class Hasty : TimeProvider
    {
        private int minutes;

        public bool IsOn { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddMinutes(IsOn ? ++minutes : minutes);
    }

    private sealed class Later(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + by + TimeSpan.FromSeconds(5);
    }
}

public sealed class SpreadRecordWriterTests(AzuriteFixture azurite) : RecordWriterTests(azurite)
{
    protected override int Partitions => 3;
}
