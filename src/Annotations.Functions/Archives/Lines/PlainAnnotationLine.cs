using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.Functions.WebAnnotation.Requests;
using Annotations.Model;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Model.WebAnnotations;

namespace Annotations.Functions.Archives.Lines;

/// <summary>A state of an annotation of the plain container.</summary>
/// <param name="Document">JSON-LD, letter for letter as it is kept; null once it is deleted, and, in an archive for others than editors, before that, too.</param>
/// <param name="Deleted">When it was deleted: the time of this state.</param>
internal sealed record PlainAnnotationLine(
    string Id, string Name, string? Document, Scholar Creator, DateTimeOffset Created, string CreatedOperation, Scholar ModifiedBy, DateTimeOffset Modified, string Operation, int Revision, DateTimeOffset? Deleted)
{
    private const string IdRule = "An id is 32 hexadecimal digits.";

    public static PlainAnnotationLine Of(PlainAnnotation annotation) => new(
        PlainAnnotation.NameOf(annotation.Id),
        annotation.Name,
        annotation.Json.Length == 0 ? null : annotation.Json,
        annotation.Creator,
        annotation.Created.At,
        ChangeFields.Format(annotation.Created.Operation),
        annotation.Modified.By,
        annotation.Modified.At,
        ChangeFields.Format(annotation.Modified.Operation),
        annotation.Revision,
        annotation.IsDeleted ? annotation.Modified.At : null);

    /// <summary>Null, with faults, where it is not right.</summary>
    public static PlainAnnotation? Read(JsonElement json, EssayId essay, List<Fault> faults)
    {
        if (JsonFields.Of(json, "", faults) is not { } fields) return null;
        var id = fields.Parsed<Guid>("id", TryParseId, IdRule, required: IdRule);
        var name = fields.Text("name", SuggestedName.MaxKeptLength, required: SuggestedName.Rule);
        if (name is not null && id is { } own && name != PlainAnnotation.NameOf(own) && !SuggestedName.IsName(name)) fields.AddFault("name", "invalid", SuggestedName.Rule);
        var document = fields.Text("document", Limits.WebAnnotationBytes);
        var isDeleted = fields.Has("deleted");
        if (document is not null && (isDeleted || !SentLine.IsAnnotation(document))) fields.AddFault("document", "invalid", isDeleted ? "What was deleted says nothing." : "An annotation in JSON-LD stands here.");
        var created = fields.Change("creator", "created", "createdOperation", faults);
        var modified = fields.Change("modifiedBy", "modified", "operation", faults);
        var revision = fields.Number("revision", 1, 999_999);
        fields.RefuseUnknown();
        if (faults.Count > 0) return null;

        var annotation = new PlainAnnotation(essay, id!.Value, name!, document ?? "", revision, created!, modified!, isDeleted);
        KeptWhole.Check(json, ArchiveJson.ToElement(Of(annotation)), faults);
        return faults.Count > 0 ? null : annotation;
    }

    private static bool TryParseId(string text, out Guid id) => Guid.TryParseExact(text, "n", out id);
}
