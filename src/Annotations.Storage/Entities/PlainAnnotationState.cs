using Annotations.Model.Essays;
using Annotations.Model.WebAnnotations;

namespace Annotations.Storage.Entities;

/// <summary>A <see cref="PlainAnnotation"/> as it is stored; its essay and id are the row's keys.</summary>
internal sealed record PlainAnnotationState(string Name, string Json, int Revision, ChangeState Created, ChangeState Modified, bool IsDeleted)
{
    public static PlainAnnotationState Of(PlainAnnotation annotation) =>
        new(annotation.Name, annotation.Json, annotation.Revision, ChangeState.Of(annotation.Created), ChangeState.Of(annotation.Modified), annotation.IsDeleted);

    public PlainAnnotation ToAnnotation(EssayId essay, Guid id) => new(essay, id, Name, Json, Revision, Created.ToChange(), Modified.ToChange(), IsDeleted);
}
