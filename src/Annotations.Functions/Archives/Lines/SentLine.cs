using System.Text;
using Annotations.Functions.Http;
using Annotations.Model;
using Annotations.Model.Annotations;
using Annotations.Model.Failures;
using Annotations.WebAnnotations.Checking;

namespace Annotations.Functions.Archives.Lines;

/// <summary>The document in which an annotation was sent.</summary>
/// <param name="Document">JSON-LD, letter for letter as it is kept.</param>
internal sealed record SentLine(string Document, bool IsCurrent)
{
    public static SentLine? Of(SentDocument? sent) => sent is null ? null : new(sent.Json, sent.IsCurrent);

    /// <summary>The document; null where there is none, or, with faults, where it is not right.</summary>
    public static SentDocument? Read(JsonFields line, List<Fault> faults)
    {
        if (line.Any("sent") is not { } sent || JsonFields.Of(sent, "/sent", faults) is not { } fields) return null;
        var json = fields.Text("document", Limits.WebAnnotationBytes, required: "The document stands here as a string.");
        var isCurrent = fields.Flag("isCurrent");
        fields.RefuseUnknown();
        if (json is null) return null;
        if (!IsAnnotation(json)) fields.AddFault("document", "invalid", "An annotation in JSON-LD stands here.");
        return new SentDocument(json, isCurrent);
    }

    /// <summary>Whether the text is a document that conforms.</summary>
    public static bool IsAnnotation(string json)
    {
        if (!RequestBody.ParseJson(Encoding.UTF8.GetBytes(json), maxDepth: Limits.WebAnnotationDepth).Succeeded(out var document, out _)) return false;
        using (document) return AnnotationChecker.Check(document.RootElement).Count == 0;
    }
}
