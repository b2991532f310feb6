using Annotations.Model.Scholars;
using Annotations.Model.WebAnnotations;

namespace Annotations.Functions.Archives.Lines;

/// <summary>A state of an annotation of the plain container.</summary>
/// <param name="Document">JSON-LD, letter for letter as it is kept; null once it is deleted.</param>
/// <param name="Deleted">When it was deleted: the time of this state.</param>
internal sealed record PlainAnnotationLine(
    string Id, string Name, string? Document, Scholar Creator, DateTimeOffset Created, string CreatedOperation, Scholar ModifiedBy, DateTimeOffset Modified, string Operation, int Revision, DateTimeOffset? Deleted)
{
    public static PlainAnnotationLine Of(PlainAnnotation annotation) => new(
        annotation.Id.ToString("n"),
        annotation.Name,
        annotation.IsDeleted ? null : annotation.Json,
        annotation.Creator,
        annotation.Created.At,
        ChangeFields.Format(annotation.Created.Operation),
        annotation.Modified.By,
        annotation.Modified.At,
        ChangeFields.Format(annotation.Modified.Operation),
        annotation.Revision,
        annotation.IsDeleted ? annotation.Modified.At : null);
}
