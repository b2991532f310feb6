using Annotations.Model.Essays;
using Annotations.Model.Sources;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Entities;

/// <summary>The rows of a source.</summary>
internal static class SourceEntity
{
    public static TableEntity Current(Source source) => Row(source, RowKeys.Source(source.Id), deleted: null);

    public static TableEntity Past(Source source) =>
        Row(source, RowKeys.SourceHistory(source.Id, source.Revision, source.Modified.Operation), deleted: null);

    /// <summary>The last row of a deleted source's history.</summary>
    public static TableEntity Deletion(Source source, Model.Versions.Change deleted) =>
        Row(source, RowKeys.SourceHistory(source.Id, source.Revision + 1, deleted.Operation), deleted);

    public static Source Read(TableEntity entity, EssayId essay, SourceId id) =>
        StateColumns.Read(entity, StoredJson.Context.SourceState).ToSource(essay, id);

    public static PastSource ReadPast(TableEntity entity, EssayId essay, SourceId id)
    {
        var state = StateColumns.Read(entity, StoredJson.Context.SourceState);
        return new PastSource(state.ToSource(essay, id), state.Deleted?.ToChange());
    }

    private static TableEntity Row(Source source, string rowKey, Model.Versions.Change? deleted)
    {
        var state = SourceState.Of(source) with { Deleted = deleted is null ? null : ChangeState.Of(deleted) };
        var entity = new TableEntity(PartitionKeys.Of(source.Essay), rowKey)
        {
            [Columns.Operation] = (deleted ?? source.Modified).Operation,
        };
        StateColumns.Write(entity, state, StoredJson.Context.SourceState);
        return entity;
    }
}
