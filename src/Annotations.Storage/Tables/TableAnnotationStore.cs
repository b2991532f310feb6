using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Annotations.Storage.Retries;

namespace Annotations.Storage.Tables;

/// <inheritdoc cref="IAnnotationStore"/>
internal sealed class TableAnnotationStore(AnnotationsTable table, Spreads spreads, Marks marks) : IAnnotationStore
{
    public async Task<Stored<Annotation>?> FindAsync(EssayId essay, AnnotationId id, CancellationToken cancellationToken)
    {
        var spread = await spreads.OfAsync(essay, cancellationToken);
        var row = await table.FindAsync(spread.Of(id.Sentence), RowKeys.Annotation(id), cancellationToken);

        // Under a further sentence of its run an annotation has a row, but not that id.
        if (row is null || row.ContainsKey(Columns.Home)) return null;
        return new Stored<Annotation>(AnnotationEntity.Read(row, essay, id), new RowVersion(row.ETag.ToString()));
    }

    public async Task<IReadOnlyList<Annotation>> ReadSentenceAsync(EssayId essay, SentenceId sentence, CancellationToken cancellationToken)
    {
        var annotations = new List<Annotation>();
        var elsewhere = new List<AnnotationId>();
        var spread = await spreads.OfAsync(essay, cancellationToken);
        await foreach (var row in MergedRows.ReadAsync(table, spread.Reaching(sentence), RowKeys.AnnotationsOf(sentence), TableLimits.MaxRowsPerQuery, columns: null, cancellationToken))
        {
            var id = RowKeys.ParsePlace(row.RowKey);
            if (row.GetInt32(Columns.Home) is { } home) elsewhere.Add(id with { Sentence = new SentenceId(home) });
            else annotations.Add(AnnotationEntity.Read(row, essay, id));
        }

        annotations.AddRange(await ReadAllAsync(essay, elsewhere, cancellationToken));
        return [.. annotations.OrderBy(annotation => annotation.Id)];
    }

    public async Task<Page<Annotation>> ListAsync(EssayId essay, AnnotationFilter filter, AnnotationId? after, int limit, CancellationToken cancellationToken)
    {
        var spread = await spreads.OfAsync(essay, cancellationToken);
        if (filter.Sentence is { } sentence) return await new SentenceLister(table, spread, ReadTheseAsync).ListAsync(sentence, filter, after, limit, cancellationToken);
        return AnnotationLister.HasPointers(filter)
            ? await new AnnotationLister(table, ReadTheseAsync).ListAsync(spread, filter, after, limit, cancellationToken)
            : await ListInOrderAsync(spread, after, limit, cancellationToken);

        Task<IReadOnlyList<Annotation>> ReadTheseAsync(IReadOnlyCollection<AnnotationId> ids) => ReadAllAsync(essay, ids, cancellationToken);
    }

    public async Task<IReadOnlyList<AnnotationId>> ReadIdsAsync(EssayId essay, CancellationToken cancellationToken)
    {
        // Each annotation has one pointer from its creator, as long as it is not deleted.
        var spread = await spreads.OfAsync(essay, cancellationToken);
        var keys = await Task.WhenAll(spread.All.Select(partition => table.KeysAsync(partition, IndexKeys.ByCreator, cancellationToken)));
        return [.. keys.SelectMany(some => some).Select(RowKeys.ParsePlace).OrderBy(id => id.Unique.ToString("n"), StringComparer.Ordinal)];
    }

    public Task<IReadOnlyList<Annotation>> ReadAsync(EssayId essay, IReadOnlyCollection<AnnotationId> ids, CancellationToken cancellationToken) =>
        ReadAllAsync(essay, ids, cancellationToken);

    public async Task<Result<Annotation>> WriteAsync(AnnotationChange change, CancellationToken cancellationToken)
    {
        var outcome = await new AnnotationWrite(table, marks, spreads.Of(change.Essay), change).RunAsync(cancellationToken);
        return outcome switch
        {
            CommitOutcome.Committed => change.Next,
            CommitOutcome.OverLimit(var what, var limit, var unit) => new TooLarge(what, limit, unit),
            CommitOutcome.Refused refused => await RefusalAsync(change, refused, cancellationToken),
            _ => throw new InvalidOperationException($"Unknown outcome {outcome}."),
        };
    }

    public Task<IReadOnlyList<BatchResult>> WriteManyAsync(Essay essay, IReadOnlyList<Annotation> annotations, CancellationToken cancellationToken) =>
        new AnnotationBatchWriter(new AnnotationCommit(table, marks), spreads.Of(essay), essay, id => FindAsync(essay.Id, id, cancellationToken), change => WriteAsync(change, cancellationToken))
            .WriteAsync(annotations, cancellationToken);

    public async Task<IReadOnlyList<Annotation>> ReadHistoryAsync(EssayId essay, AnnotationId id, CancellationToken cancellationToken)
    {
        var states = new List<Annotation>();
        var spread = await spreads.OfAsync(essay, cancellationToken);
        await foreach (var row in table.ReadAsync(spread.Of(id.Sentence), RowKeys.HistoryOf(id), cancellationToken: cancellationToken))
        {
            states.Add(AnnotationEntity.Read(row, essay, id));
        }

        return states;
    }

    private async Task<Page<Annotation>> ListInOrderAsync(Spread spread, AnnotationId? after, int limit, CancellationToken cancellationToken)
    {
        var range = after is { } last ? RowKeys.Annotations.After(RowKeys.Annotation(last)) : RowKeys.Annotations;
        var found = new List<Annotation>();
        await foreach (var row in MergedRows.ReadAsync(table, spread.All, range, limit + 1, columns: null, cancellationToken))
        {
            if (row.ContainsKey(Columns.Home)) continue;
            var annotation = AnnotationEntity.Read(row, spread.Essay, RowKeys.ParsePlace(row.RowKey));
            if (!annotation.IsListed) continue;
            if (found.Count == limit) return new Page<Annotation>(found, HasMore: true);
            found.Add(annotation);
        }

        return new Page<Annotation>(found, HasMore: false);
    }

    private async Task<IReadOnlyList<Annotation>> ReadAllAsync(EssayId essay, IReadOnlyCollection<AnnotationId> ids, CancellationToken cancellationToken)
    {
        var found = await PointReads.AllAsync(ids, id => FindAsync(essay, id, cancellationToken));
        return [.. found.Select(stored => stored.Value)];
    }

    private async Task<Failure> RefusalAsync(AnnotationChange change, CommitOutcome.Refused refused, CancellationToken cancellationToken)
    {
        var key = refused.RowKey;
        if (key == RowKeys.TextMark(change.Essay.TextRevision)) return new TextMoved(change.Essay.Id);
        if (change.Receipt is { } receipt && key == RowKeys.Receipt(receipt.Id)) return new ReceiptTaken();
        if (await new SourceClaims(table, change.Essay.Id).FindDuplicateAsync(change.NewSources, key, cancellationToken) is { } duplicate) return duplicate;
        foreach (var source in change.NewSources.Select(s => s.Id))
        {
            if (key == RowKeys.Source(source)) return new SourceIdTaken(source);
        }

        foreach (var source in change.Next.Statement.Citations.Select(c => c.Source))
        {
            if (key == RowKeys.Source(source)) return new CitedSourceMissing(source);
        }

        if (change.Previous is null) throw new StorageUnavailableException("Storage refused a new annotation and did not say why.");
        var current = await FindAsync(change.Essay.Id, change.Next.Id, cancellationToken);
        return current is null ? new NotFound("annotation", change.Next.Id.ToString()) : new StaleVersion(current.Value.ETag);
    }
}
