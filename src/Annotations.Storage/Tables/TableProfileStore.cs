using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Annotations.Storage.Retries;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables;

/// <inheritdoc cref="IProfileStore"/>
internal sealed class TableProfileStore(AnnotationsTable table) : IProfileStore
{
    public async Task<Stored<Profile>?> FindAsync(string scholar, CancellationToken cancellationToken) =>
        await table.FindAsync(PartitionKeys.OfScholar(scholar), RowKeys.Profile, cancellationToken) is { } row
            ? new Stored<Profile>(Read(row, scholar), new RowVersion(row.ETag.ToString()))
            : null;

    public async Task<IReadOnlyList<Profile>> ReadHistoryAsync(string scholar, CancellationToken cancellationToken)
    {
        var states = new List<Profile>();
        await foreach (var row in table.ReadAsync(PartitionKeys.OfScholar(scholar), RowKeys.ProfileHistories, cancellationToken: cancellationToken)) states.Add(Read(row, scholar));
        return states;
    }

    public async Task<Result<Profile>> WriteAsync(Stored<Profile>? previous, Profile next, CancellationToken cancellationToken)
    {
        var transaction = new Transaction(PartitionKeys.OfScholar(next.Id), next.Operation).ProvenBy(RowKeys.Profile, RowKeys.ProfileHistory(next.Revision));
        if (previous is null) transaction.Add(Row(next, RowKeys.Profile));
        else transaction.Replace(Row(next, RowKeys.Profile), previous.Version).Add(Row(previous.Value, RowKeys.ProfileHistory(previous.Value.Revision)));

        if (await table.CommitAsync(transaction, cancellationToken) is CommitOutcome.Committed)
        {
            if (previous?.Value.Name != next.Name) await TouchNamesAsync(next.Operation, cancellationToken);
            return next;
        }

        return await FindAsync(next.Id, cancellationToken) is { } current
            ? new StaleVersion(current.Value.ETag)
            : throw new StorageUnavailableException("The profile was taken away at the same time.");
    }

    public async Task<string?> ReadNamesVersionAsync(CancellationToken cancellationToken) =>
        (await table.FindAsync(PartitionKeys.Scholars, RowKeys.Version, cancellationToken))?.GetGuid(Columns.Operation)?.ToString("n");

    public async Task DeleteAsync(string scholar, CancellationToken cancellationToken)
    {
        var partition = PartitionKeys.OfScholar(scholar);
        var rows = new List<TableEntity>();
        await foreach (var row in table.ReadAsync(partition, KeyRange.All, columns: ["PartitionKey", "RowKey"], cancellationToken: cancellationToken)) rows.Add(new TableEntity(partition, row.RowKey));
        foreach (var some in rows.Chunk(TableLimits.MaxOperationsPerTransaction)) await table.DeleteAsync(some, cancellationToken);
        if (rows.Count > 0) await TouchNamesAsync(Guid.NewGuid(), cancellationToken);
    }

    private Task<Azure.Response> TouchNamesAsync(Guid operation, CancellationToken cancellationToken) =>
        table.UpsertAsync(EssayEntity.Version(PartitionKeys.Scholars, operation), cancellationToken);

    private static Profile Read(TableEntity row, string scholar) => StateColumns.Read(row, StoredJson.Context.ProfileState).ToProfile(scholar);

    private static TableEntity Row(Profile profile, string rowKey)
    {
        var row = new TableEntity(PartitionKeys.OfScholar(profile.Id), rowKey) { [Columns.Operation] = profile.Operation };
        StateColumns.Write(row, ProfileState.Of(profile), StoredJson.Context.ProfileState);
        return row;
    }
}
