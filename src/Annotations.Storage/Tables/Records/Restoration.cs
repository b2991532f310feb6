using Annotations.Citations.Duplicates;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Moderation;
using Annotations.Model.Sources;
using Annotations.Model.WebAnnotations;
using Annotations.Storage.Blobs;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Annotations.Storage.Retries;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables.Records;

/// <inheritdoc cref="IRestoration"/>
internal sealed class Restoration(AnnotationsTable table, EssayBlobs blobs, Spreads spreads, Reservation reservation) : IRestoration
{
    private readonly RowBatches rows = new(table, reservation.Written);
    private readonly Spread spread = reservation.Spread;
    private int written = reservation.Written;

    public Task WriteTextAsync(ComposedEssay revision, CancellationToken cancellationToken) => blobs.WriteAsync(revision, cancellationToken);

    public Task WritePastAsync(Essay state, CancellationToken cancellationToken) => AddAsync([EssayEntity.Past(state)], cancellationToken);

    public Task WriteAsync(Source source, CancellationToken cancellationToken) =>
        AddAsync([SourceEntity.Current(source), .. Claims(source)], cancellationToken);

    public Task WritePastAsync(PastSource state, CancellationToken cancellationToken) =>
        AddAsync([state.Deletion is { } deletion ? SourceEntity.Deletion(state.Source, deletion) : SourceEntity.Past(state.Source)], cancellationToken);

    public Task WriteAsync(Annotation annotation, CancellationToken cancellationToken)
    {
        var partition = spread.Of(annotation.Id.Sentence);
        var pointers = IndexKeys.Of(annotation).Select(key => new TableEntity(partition, key));
        return AddAsync([AnnotationEntity.Current(partition, annotation), .. AnnotationEntity.Continuations(partition, annotation), .. pointers], cancellationToken);
    }

    public Task WritePastAsync(Annotation state, CancellationToken cancellationToken) =>
        AddAsync([AnnotationEntity.Past(spread.Of(state.Id.Sentence), state)], cancellationToken);

    public Task WriteAsync(PlainAnnotation annotation, CancellationToken cancellationToken)
    {
        var current = PlainAnnotationEntity.Current(spread.Home, annotation);
        return AddAsync(PlainAnnotationEntity.Name(spread.Home, annotation) is { } name ? [current, name] : [current], cancellationToken);
    }

    public Task WritePastAsync(PlainAnnotation state, CancellationToken cancellationToken) => AddAsync([PlainAnnotationEntity.Past(spread.Home, state)], cancellationToken);

    public Task WriteAsync(Flag flag, CancellationToken cancellationToken) => AddAsync([FlagEntity.Of(spread.Home, flag)], cancellationToken);

    public async Task<Result<Essay>> CompleteAsync(Essay current, CancellationToken cancellationToken)
    {
        await rows.FlushAsync(cancellationToken);

        // One operation in the versions of all partitions: until anything is changed, they tell that nothing was.
        var operation = Guid.NewGuid();
        foreach (var partition in spread.All.Where(partition => partition != spread.Home)) await MarkAsync(partition, operation, cancellationToken);
        var transaction = new Transaction(spread.Home, operation)
            .Replace(EssayEntity.Restored(current, reservation.Digest, operation), reservation.Version)
            .Put(EssayEntity.TextMark(current.Id, current.TextRevision))
            .ProvenBy(RowKeys.Version);
        if (await table.CommitAsync(transaction, cancellationToken) is not CommitOutcome.Committed) return await LostAsync(current, cancellationToken);
        spreads.Of(current);
        return current;
    }

    public ValueTask DisposeAsync() => rows.DisposeAsync();

    /// <summary>
    /// Rows that make duplicates of a source known. Each key is claimed as one that may be shared: whether another source has it too is then
    /// of no account, and neither is the order in which sources come.
    /// </summary>
    private IEnumerable<TableEntity> Claims(Source source) =>
        DuplicateKeys.Of(source.Reference)
            .SelectMany(key => new[] { RowKeys.Claim(key), RowKeys.Share(key, source.Id) })
            .Select(key => new TableEntity(spread.Home, key));

    /// <summary>
    /// Rows come in the same order each time. From time to time all that came is written, and the reservation told: whoever is cut off
    /// and begins again goes on there.
    /// </summary>
    private async Task AddAsync(IReadOnlyList<TableEntity> added, CancellationToken cancellationToken)
    {
        if (reservation.IsDue)
        {
            await reservation.RenewAsync(written, cancellationToken);
            await rows.FlushAsync(cancellationToken);
            written = Math.Max(written, rows.Added);
        }

        await rows.AddAsync(added, cancellationToken);
    }

    private async Task MarkAsync(string partition, Guid operation, CancellationToken cancellationToken)
    {
        var outcome = await table.CommitAsync(new Transaction(partition, operation).ProvenBy(RowKeys.Version), cancellationToken);
        if (outcome is not CommitOutcome.Committed) throw new StorageUnavailableException($"Storage refused the version of a partition: {outcome}.");
    }

    /// <summary>Somebody took the id over, and completed the same record, another, or none yet.</summary>
    private async Task<Result<Essay>> LostAsync(Essay current, CancellationToken cancellationToken)
    {
        var row = await table.FindAsync(spread.Home, RowKeys.Essay, cancellationToken);
        if (row is null || row.ContainsKey(Columns.Restoring)) throw Reservation.TakenOver();
        return row.GetString(Columns.RestoredFrom) == reservation.Digest ? EssayEntity.Read(row, current.Id) : RestorationFailures.Exists(current.Id);
    }
}
