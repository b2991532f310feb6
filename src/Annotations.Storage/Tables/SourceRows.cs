using Annotations.Citations.Duplicates;
using Annotations.Model.Sources;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables;

/// <summary>The rows that a new source writes.</summary>
internal static class SourceRows
{
    /// <summary>The source and its claims. These come first, so that of two rows in the way storage names the claim: a source that says the same has both.</summary>
    public static Transaction AddSource(this Transaction transaction, Source source, IReadOnlySet<DuplicateKey> shared) =>
        transaction.Claim(source.Id, DuplicateKeys.Of(source.Reference), shared).Add(SourceEntity.Current(source));

    /// <summary>Refused with 409 where another source has one of the keys that are not shared.</summary>
    public static Transaction Claim(this Transaction transaction, SourceId source, IEnumerable<DuplicateKey> keys, IReadOnlySet<DuplicateKey> shared)
    {
        foreach (var key in keys)
        {
            if (shared.Contains(key)) transaction.Ensure(RowKeys.Claim(key)).Put(RowKeys.Share(key, source));
            else transaction.Add(new TableEntity(transaction.Partition, RowKeys.Claim(key)) { [Columns.Source] = source.Value });
        }

        return transaction;
    }
}
