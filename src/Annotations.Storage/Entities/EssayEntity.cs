using Annotations.Model.Essays;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Entities;

/// <summary>The rows of an essay itself.</summary>
internal static class EssayEntity
{
    public static TableEntity Current(Essay essay) => Row(essay, RowKeys.Essay);

    public static TableEntity Past(Essay essay) => Row(essay, RowKeys.EssayHistory(essay.Revision));

    public static TableEntity Version(string partition, Guid operation) =>
        new(partition, RowKeys.Version) { [Columns.Operation] = operation };

    public static TableEntity TextMark(EssayId essay, int textRevision) =>
        new(PartitionKeys.Of(essay), RowKeys.TextMark(textRevision));

    public static TableEntity CatalogueEntry(EssayId essay) => new(PartitionKeys.Catalogue, essay.Value);

    /// <summary>Keeps the id of an essay that is being put back, in the place of the essay.</summary>
    public static TableEntity Reservation(Spread spread, string digest, Guid operation) => new(spread.Home, RowKeys.Essay)
    {
        [Columns.Operation] = operation,
        [Columns.Partitions] = spread.Partitions,
        [Columns.Restoring] = digest,
    };

    /// <summary>An essay as it was put back.</summary>
    /// <param name="operation">The operation that made it be there.</param>
    public static TableEntity Restored(Essay essay, string digest, Guid operation)
    {
        var row = Current(essay);
        row[Columns.RestoredFrom] = digest;
        row[Columns.RestoredBy] = operation;
        return row;
    }

    public static Essay Read(TableEntity entity, EssayId id) =>
        StateColumns.Read(entity, StoredJson.Context.EssayState).ToEssay(id);

    private static TableEntity Row(Essay essay, string rowKey)
    {
        var entity = new TableEntity(PartitionKeys.Of(essay.Id), rowKey)
        {
            [Columns.Operation] = essay.Modified.Operation,
            [Columns.Partitions] = essay.Partitions,
        };
        StateColumns.Write(entity, EssayState.Of(essay), StoredJson.Context.EssayState);
        return entity;
    }
}
