using Annotations.Model.Essays;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Entities;

/// <summary>The row of a receipt.</summary>
internal static class ReceiptEntity
{
    public const string At = "At";

    private const string RequestDigest = "RequestDigest";
    private const string Created = "Created";

    /// <param name="operation">The operation that creates what the receipt proves.</param>
    public static TableEntity Of(EssayId essay, Receipt receipt, string created, Guid operation) => new(PartitionKeys.Of(essay), RowKeys.Receipt(receipt.Id))
    {
        [RequestDigest] = receipt.RequestDigest,
        [At] = receipt.At,
        [Created] = created,
        [Columns.Operation] = operation,
    };

    public static StoredReceipt Read(TableEntity row, string id)
    {
        var receipt = new Receipt(id, row.GetString(RequestDigest), row.GetDateTimeOffset(At)!.Value);
        return new StoredReceipt(receipt, row.GetString(Created), new RowVersion(row.ETag.ToString()));
    }
}
