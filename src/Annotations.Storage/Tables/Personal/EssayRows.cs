using System.Runtime.CompilerServices;
using Annotations.Model.Essays;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables.Personal;

/// <summary>The rows of essays that have a scholar's id in what they keep.</summary>
internal sealed class EssayRows(AnnotationsTable table, Spreads spreads)
{
    /// <summary>The essays after one, by id.</summary>
    public async IAsyncEnumerable<EssayId> EssaysAsync(string? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var range = after is null ? KeyRange.All : KeyRange.All.After(after);
        await foreach (var row in table.ReadAsync(PartitionKeys.Catalogue, range, cancellationToken: cancellationToken))
        {
            if (EssayId.TryParse(row.RowKey, out var id)) yield return id;
        }
    }

    public async Task<IReadOnlyList<string>> PartitionsOfAsync(EssayId essay, CancellationToken cancellationToken)
    {
        var spread = await spreads.OfAsync(essay, cancellationToken);
        return [.. spread.All.Prepend(spread.Home).Distinct()];
    }

    /// <summary>A text that holds the id in quotes may say something else by it; whoever reads the row finds that out.</summary>
    public async IAsyncEnumerable<TableEntity> OfScholarAsync(string partition, string scholar, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sign = $"\"{scholar}\"";
        await foreach (var row in table.ReadAsync(partition, KeyRange.All, cancellationToken: cancellationToken))
        {
            if (StateColumns.TextOf(row).Contains(sign, StringComparison.Ordinal)) yield return row;
        }
    }
}
