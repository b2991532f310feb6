using Annotations.Citations.Duplicates;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sources;
using Annotations.Model.Versions;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Annotations.Storage.Retries;

namespace Annotations.Storage.Tables;

/// <inheritdoc cref="ISourceStore"/>
internal sealed class TableSourceStore(AnnotationsTable table, Spreads spreads, Marks marks) : ISourceStore
{
    private const int MaxAttempts = 10;

    /// <summary>Who wants more than this of an essay's sources is better off with its pages of 1,000.</summary>
    private const int MaxPointReads = 100;

    private static readonly string[] OnlyKeys = ["RowKey"];

    public async Task<Stored<Source>?> FindAsync(EssayId essay, SourceId id, CancellationToken cancellationToken)
    {
        var spread = await spreads.OfAsync(essay, cancellationToken);
        var row = await table.FindAsync(spread.Home, RowKeys.Source(id), cancellationToken);
        return row is null ? null : new Stored<Source>(SourceEntity.Read(row, essay, id), new RowVersion(row.ETag.ToString()));
    }

    public async Task<IReadOnlyList<PastSource>> ReadHistoryAsync(EssayId essay, SourceId id, CancellationToken cancellationToken)
    {
        var states = new List<PastSource>();
        var spread = await spreads.OfAsync(essay, cancellationToken);
        await foreach (var row in table.ReadAsync(spread.Home, RowKeys.HistoryOf(id), cancellationToken: cancellationToken))
        {
            states.Add(SourceEntity.ReadPast(row, essay, id));
        }

        // A later source of the same id begins again with revision 1.
        return [.. states.OrderBy(state => state.Change.At).ThenBy(state => state.Revision)];
    }

    public async Task<Page<Source>> ListAsync(EssayId essay, SourceId? after, int limit, CancellationToken cancellationToken)
    {
        var range = after is { } last ? RowKeys.Sources.After(RowKeys.Source(last)) : RowKeys.Sources;
        var found = new List<Source>();
        await foreach (var row in table.ReadAsync(PartitionKeys.Of(essay), range, limit + 1, cancellationToken: cancellationToken))
        {
            if (found.Count == limit) return new Page<Source>(found, HasMore: true);
            found.Add(SourceEntity.Read(row, essay, RowKeys.ParseSource(row.RowKey)));
        }

        return new Page<Source>(found, HasMore: false);
    }

    public async Task<IReadOnlyList<Source>> ReadAsync(EssayId essay, IReadOnlyCollection<SourceId> ids, CancellationToken cancellationToken)
    {
        if (ids.Count > MaxPointReads) return await ReadAmongAllAsync(essay, ids.ToHashSet(), cancellationToken);
        var found = await PointReads.AllAsync(ids, id => FindAsync(essay, id, cancellationToken));
        return [.. found.Select(stored => stored.Value).OrderBy(source => source.Id.Value, StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<Source>> ReadAmongAllAsync(EssayId essay, HashSet<SourceId> ids, CancellationToken cancellationToken)
    {
        var found = new List<Source>(ids.Count);
        var spread = await spreads.OfAsync(essay, cancellationToken);
        await foreach (var row in table.ReadAsync(spread.Home, RowKeys.Sources, cancellationToken: cancellationToken))
        {
            if (RowKeys.ParseSource(row.RowKey) is var id && ids.Contains(id)) found.Add(SourceEntity.Read(row, essay, id));
        }

        return found;
    }

    public async Task<IReadOnlyList<SourceId>> ReadCitedAsync(EssayId essay, CancellationToken cancellationToken)
    {
        var cited = new List<SourceId>();
        var spread = await spreads.OfAsync(essay, cancellationToken);
        await foreach (var row in MergedRows.ReadAsync(table, spread.All, IndexKeys.BySource, TableLimits.MaxRowsPerQuery, OnlyKeys, cancellationToken))
        {
            var id = IndexKeys.SourceOf(row.RowKey);
            if (cited.Count == 0 || cited[^1] != id) cited.Add(id);
        }

        return cited;
    }

    public Task<IReadOnlyDictionary<DuplicateKey, IReadOnlyList<SourceId>>> FindHoldersAsync(EssayId essay, IReadOnlyCollection<DuplicateKey> keys, CancellationToken cancellationToken) =>
        new SourceClaims(table, essay).FindHoldersAsync(keys, cancellationToken);

    public async Task<IReadOnlyList<SourceId>> FindIdsAsync(EssayId essay, string stem, CancellationToken cancellationToken)
    {
        var ids = new List<SourceId>();
        await foreach (var row in table.ReadAsync(PartitionKeys.Of(essay), RowKeys.SourcesFrom(stem), columns: OnlyKeys, cancellationToken: cancellationToken)) ids.Add(RowKeys.ParseSource(row.RowKey));
        return ids;
    }

    public async Task<Failure?> AddAsync(IReadOnlyList<Source> added, IReadOnlySet<DuplicateKey> shared, Receipt? receipt, CancellationToken cancellationToken)
    {
        var first = added[0];
        for (var attempts = 0; attempts < MaxAttempts; attempts++)
        {
            var transaction = new Transaction(first.Essay, first.Modified.Operation);
            foreach (var source in added) transaction.AddSource(source, shared);
            transaction.Add(first.Essay, receipt, first.Id.Value).ProvenBy(RowsOf(first));
            var outcome = await table.CommitAsync(transaction, cancellationToken);
            if (outcome is CommitOutcome.Committed) return null;
            if (outcome is CommitOutcome.OverLimit(var what, var limit, var unit)) return new TooLarge(what, limit, unit);
            if (await RefusalAsync(added, receipt, ((CommitOutcome.Refused)outcome).RowKey, cancellationToken) is { } refusal) return refusal;
        }

        throw new StorageUnavailableException("Sources of the same work come and go faster than one can be added.");
    }

    public Task<Result<Source>> ReplaceAsync(Stored<Source> previous, Source next, IReadOnlySet<DuplicateKey> shared, CancellationToken cancellationToken) =>
        WhileUnchangedAsync(previous, async current =>
        {
            var claims = new SourceClaims(table, next.Essay);
            var transaction = new Transaction(next.Essay, next.Modified.Operation)
                .Replace(SourceEntity.Current(next), current.Version)
                .Add(SourceEntity.Past(current.Value))
                .ProvenBy(RowsOf(next));
            await claims.MoveAsync(transaction, current.Value, next, shared, cancellationToken);
            var outcome = await table.CommitAsync(transaction, cancellationToken);
            if (outcome is CommitOutcome.Committed) return next;
            return outcome is CommitOutcome.Refused refused && await claims.FindDuplicateAsync([next], refused.RowKey, cancellationToken) is { } duplicate ? duplicate : (Result<Source>?)null;
        }, cancellationToken);

    public Task<Result<Source>> DeleteAsync(Stored<Source> previous, Change deletion, CancellationToken cancellationToken) =>
        WhileUnchangedAsync(previous, async current =>
        {
            var source = current.Value;
            var last = SourceEntity.Deletion(source, deletion);
            var transaction = new Transaction(source.Essay, deletion.Operation);
            var withdrawal = new Withdrawal(table, marks, await spreads.OfAsync(source.Essay, cancellationToken));
            if (!await withdrawal.AddToAsync(transaction, RowKeys.Source(source.Id), partition => IsCitedAsync(partition, source.Id, cancellationToken), cancellationToken)) return StillCited(source);

            transaction
                .Delete(RowKeys.Source(source.Id), current.Version)
                .Add(SourceEntity.Past(source))
                .Add(last)
                .ProvenBy(last.RowKey);
            await new SourceClaims(table, source.Essay).ReleaseAsync(transaction, source.Id, DuplicateKeys.Of(source.Reference), cancellationToken);
            var outcome = await table.CommitAsync(transaction, cancellationToken);
            if (outcome is CommitOutcome.Committed) return source;
            return null;
        }, cancellationToken);

    /// <summary>
    /// Tries a change until it is decided. A new citation changes a source's row but not the source, and any change
    /// of the essay its version: only another state of the source itself makes the caller's stale.
    /// </summary>
    /// <param name="attempt">The change on the row as it is now; null where storage refused it.</param>
    private async Task<Result<Source>> WhileUnchangedAsync(
        Stored<Source> previous, Func<Stored<Source>, Task<Result<Source>?>> attempt, CancellationToken cancellationToken)
    {
        var current = previous;
        for (var attempts = 0; attempts < MaxAttempts; attempts++)
        {
            if (await attempt(current) is { } decided) return decided;
            if (await FindAsync(previous.Value.Essay, previous.Value.Id, cancellationToken) is not { } now) return new NotFound("source", previous.Value.Id.Value);
            if (now.Value.ETag != previous.Value.ETag) return new StaleVersion(now.Value.ETag);
            current = now;
        }

        throw new StorageUnavailableException("The source's essay changes faster than the source can be changed.");
    }

    /// <summary>Why sources were refused; null where what stood in the way is gone again.</summary>
    private async Task<Failure?> RefusalAsync(IReadOnlyList<Source> added, Receipt? receipt, string? rowKey, CancellationToken cancellationToken)
    {
        if (receipt is not null && rowKey == RowKeys.Receipt(receipt.Id)) return new ReceiptTaken();
        if (rowKey?.StartsWith(RowKeys.Claims.From, StringComparison.Ordinal) ?? false) return await new SourceClaims(table, added[0].Essay).FindDuplicateAsync(added, rowKey, cancellationToken);
        return new SourceIdTaken((added.FirstOrDefault(source => RowKeys.Source(source.Id) == rowKey) ?? added[0]).Id);
    }

    private static Conflict StillCited(Source source) =>
        new("source-cited", $"Annotations cite '{source.Id}'. GET …/annotations?source={source.Id} lists them; change them first.");

    private async Task<bool> IsCitedAsync(string partition, SourceId id, CancellationToken cancellationToken)
    {
        var pointers = KeyRange.Prefix(IndexKeys.Source(id));
        await foreach (var _ in table.ReadAsync(partition, pointers, pageSize: 1, OnlyKeys, cancellationToken)) return true;
        return false;
    }

    private static string[] RowsOf(Source source) =>
        [RowKeys.Source(source.Id), RowKeys.SourceHistory(source.Id, source.Revision, source.Modified.Operation)];
}
