using Annotations.Model.Annotations;
using Annotations.Storage.Entities;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables;

/// <summary>Puts right what a check of a partition found.</summary>
internal sealed class PartitionRepair(AnnotationsTable table, string partition)
{
    /// <returns>How many flaws were put right.</returns>
    public async Task<int> RunAsync(IReadOnlyList<ConsistencyFlaw> flaws, CancellationToken cancellationToken)
    {
        var repaired = 0;
        foreach (var flaw in flaws)
        {
            if (await RunAsync(flaw, cancellationToken)) repaired++;
        }

        return repaired;
    }

    private async Task<bool> RunAsync(ConsistencyFlaw flaw, CancellationToken cancellationToken)
    {
        var row = new TableEntity(partition, flaw.Row);
        switch (flaw.Kind)
        {
            case FlawKind.DanglingPointer or FlawKind.DanglingContinuation:
                await table.DeleteAsync([row], cancellationToken);
                return true;
            case FlawKind.MissingPointer:
                await table.UpsertAsync(row, cancellationToken);
                return true;
            case FlawKind.MissingContinuation when AnnotationId.TryParse(flaw.About, out var id):
                await table.UpsertAsync(AnnotationEntity.Continuation(partition, flaw.Row, id.Sentence), cancellationToken);
                return true;
            default:
                return false;
        }
    }
}
