using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Moderation;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Annotations.Storage.Retries;

namespace Annotations.Storage.Tables;

/// <inheritdoc cref="IFlagStore"/>
internal sealed class TableFlagStore(AnnotationsTable table) : IFlagStore
{
    public async Task<Flag?> FindAsync(EssayId essay, AnnotationId annotation, string scholar, CancellationToken cancellationToken) =>
        await table.FindAsync(PartitionKeys.Of(essay), RowKeys.Flag(annotation, scholar), cancellationToken) is { } row ? FlagEntity.Read(row) : null;

    public async Task<IReadOnlyList<Flag>> ReadAsync(EssayId essay, AnnotationId annotation, CancellationToken cancellationToken)
    {
        var flags = new List<Flag>();
        await foreach (var row in table.ReadAsync(PartitionKeys.Of(essay), RowKeys.FlagsOf(annotation), cancellationToken: cancellationToken)) flags.Add(FlagEntity.Read(row));
        return flags;
    }

    public async Task<Page<Flag>> ListAsync(EssayId essay, FlagStatus? status, FlagPlace? after, int limit, CancellationToken cancellationToken)
    {
        var range = after is { } last ? RowKeys.Flags.After(RowKeys.Flag(last.Annotation, last.Scholar)) : RowKeys.Flags;
        var found = new List<Flag>();
        await foreach (var row in table.ReadAsync(PartitionKeys.Of(essay), range, cancellationToken: cancellationToken))
        {
            if (FlagEntity.Read(row) is not { } flag || (status is not null && flag.Status != status)) continue;
            if (found.Count == limit) return new Page<Flag>(found, HasMore: true);
            found.Add(flag);
        }

        return new Page<Flag>(found, HasMore: false);
    }

    public async Task WriteAsync(EssayId essay, Flag flag, CancellationToken cancellationToken)
    {
        var transaction = new Transaction(essay, Guid.NewGuid()).Put(FlagEntity.Of(PartitionKeys.Of(essay), flag)).ProvenBy(RowKeys.Version);
        if (await table.CommitAsync(transaction, cancellationToken) is not CommitOutcome.Committed) throw new StorageUnavailableException("Storage refused a flag that was to be written whatever was there.");
    }
}
