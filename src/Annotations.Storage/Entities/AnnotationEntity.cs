using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Entities;

/// <summary>The rows of an annotation.</summary>
internal static class AnnotationEntity
{
    public static TableEntity Current(string partition, Annotation annotation) => Row(partition, annotation, RowKeys.Annotation(annotation.Id));

    public static TableEntity Past(string partition, Annotation annotation) =>
        Row(partition, annotation, RowKeys.AnnotationHistory(annotation.Id, annotation.Revision));

    /// <summary>The rows under the further sentences of a run.</summary>
    public static IEnumerable<TableEntity> Continuations(string partition, Annotation annotation) =>
        annotation.Target.Sentences.Skip(1).Select(sentence =>
            Continuation(partition, RowKeys.Continuation(sentence, annotation.Id), annotation.Id.Sentence));

    /// <summary>A row under a further sentence of a run, that points to the first.</summary>
    public static TableEntity Continuation(string partition, string rowKey, SentenceId home) =>
        new(partition, rowKey) { [Columns.Home] = home.Number };

    public static Annotation Read(TableEntity entity, EssayId essay, AnnotationId id) =>
        StateColumns.Read(entity, StoredJson.Context.AnnotationState).ToAnnotation(essay, id);

    private static TableEntity Row(string partition, Annotation annotation, string rowKey)
    {
        var entity = new TableEntity(partition, rowKey)
        {
            [Columns.Operation] = annotation.Modified.Operation,
        };
        StateColumns.Write(entity, AnnotationState.Of(annotation), StoredJson.Context.AnnotationState);
        return entity;
    }
}
