using Annotations.Model.Essays;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables.Personal;

/// <summary>Takes a scholar's name off one essay. Each row is changed by itself, as it was read, so that it can be cut off anywhere and begun again.</summary>
internal sealed class EssayErasure(AnnotationsTable table, EssayRows rows, string scholar, string pseudonym)
{
    /// <summary>What readers see in the place of a name.</summary>
    public const string Name = "A former scholar";

    /// <returns>Whether anything of the essay was theirs.</returns>
    public async Task<bool> RunAsync(EssayId essay, CancellationToken cancellationToken)
    {
        var isFound = false;
        foreach (var partition in await rows.PartitionsOfAsync(essay, cancellationToken))
        {
            if (!await RunAsync(partition, cancellationToken)) continue;
            isFound = true;

            // What was exported is made anew, without the name.
            await table.UpsertAsync(EssayEntity.Version(partition, Guid.CreateVersion7()), cancellationToken);
        }

        return isFound;
    }

    private async Task<bool> RunAsync(string partition, CancellationToken cancellationToken)
    {
        var isFound = false;
        await foreach (var row in rows.OfScholarAsync(partition, scholar, cancellationToken)) isFound |= await ReplaceAsync(row, cancellationToken);
        await foreach (var pointer in table.ReadAsync(partition, KeyRange.Prefix(IndexKeys.Creator(scholar)), cancellationToken: cancellationToken))
        {
            isFound = true;
            await table.UpsertAsync(new TableEntity(partition, IndexKeys.Creator(pseudonym) + pointer.RowKey[IndexKeys.Creator(scholar).Length..]), cancellationToken);
            await table.DeleteAsync([pointer], cancellationToken);
        }

        return isFound;
    }

    private async Task<bool> ReplaceAsync(TableEntity row, CancellationToken cancellationToken)
    {
        for (TableEntity? current = row; current is not null; current = await table.FindAsync(row.PartitionKey, row.RowKey, cancellationToken))
        {
            if (Attribution.Replaced(StateColumns.TextOf(current), scholar, pseudonym, Name) is not { } state) return false;
            if (RowKeys.IsFlagBy(current.RowKey, scholar)) return await MoveFlagAsync(current, state, cancellationToken);
            StateColumns.WriteText(current, state);
            if (await table.TryWriteAsync(current, new RowVersion(current.ETag.ToString()), cancellationToken)) return true;
        }

        return true;
    }

    /// <summary>The key of a flag has the scholar who raised it.</summary>
    private async Task<bool> MoveFlagAsync(TableEntity flag, string state, CancellationToken cancellationToken)
    {
        var moved = new TableEntity(flag.PartitionKey, RowKeys.FlagBy(flag.RowKey, pseudonym));
        StateColumns.WriteText(moved, state);
        await table.UpsertAsync(moved, cancellationToken);
        await table.DeleteAsync([flag], cancellationToken);
        return true;
    }
}
