using Annotations.Model.Essays;
using Annotations.Model.WebAnnotations;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Entities;

/// <summary>The rows of an annotation of the plain container.</summary>
internal static class PlainAnnotationEntity
{
    public static TableEntity Current(string partition, PlainAnnotation annotation) => Row(partition, annotation, RowKeys.PlainAnnotation(annotation.Id));

    public static TableEntity Past(string partition, PlainAnnotation annotation) => Row(partition, annotation, RowKeys.PlainHistory(annotation.Id, annotation.Revision));

    /// <summary>Holds the name that its sender suggested; null where it has none but its id.</summary>
    public static TableEntity? Name(string partition, PlainAnnotation annotation) =>
        annotation.Name == PlainAnnotation.NameOf(annotation.Id) ? null : new(partition, RowKeys.PlainName(annotation.Name)) { [Columns.Id] = annotation.Id };

    public static PlainAnnotation Read(TableEntity entity, EssayId essay, Guid id) =>
        StateColumns.Read(entity, StoredJson.Context.PlainAnnotationState).ToAnnotation(essay, id);

    private static TableEntity Row(string partition, PlainAnnotation annotation, string rowKey)
    {
        var entity = new TableEntity(partition, rowKey) { [Columns.Operation] = annotation.Modified.Operation, [Columns.Name] = annotation.Name };
        if (annotation.IsDeleted) entity[Columns.Deleted] = true;
        StateColumns.Write(entity, PlainAnnotationState.Of(annotation), StoredJson.Context.PlainAnnotationState);
        return entity;
    }
}
