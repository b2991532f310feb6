using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.Model;
using Annotations.Model.Annotations;
using Annotations.Model.Failures;
using Annotations.Model.Moderation;
using Annotations.Model.Scholars;

namespace Annotations.Functions.Archives.Lines;

/// <summary>A flag on an annotation, with what editors decided on it.</summary>
/// <param name="Revision">The annotation's revision that it is about.</param>
internal sealed record FlagLine(string Annotation, int Revision, string Reason, Scholar By, DateTimeOffset At, string Operation, string Status)
{
    public Scholar? DecidedBy { get; init; }

    public DateTimeOffset? Decided { get; init; }

    public string? DecidedOperation { get; init; }

    /// <summary>Why, in the words of whoever decided.</summary>
    public string? Note { get; init; }

    public static FlagLine Of(Flag flag) => new(
        flag.Annotation.ToString(), flag.Revision, flag.Reason, flag.Raised.By, flag.Raised.At, ChangeFields.Format(flag.Raised.Operation), WireNames<FlagStatus>.Of(flag.Status))
    {
        DecidedBy = flag.Decided?.By,
        Decided = flag.Decided?.At,
        DecidedOperation = flag.Decided is { } decided ? ChangeFields.Format(decided.Operation) : null,
        Note = flag.Note,
    };

    /// <summary>Null, with faults, where it is not right.</summary>
    public static Flag? Read(JsonElement json, List<Fault> faults)
    {
        if (JsonFields.Of(json, "", faults) is not { } fields) return null;
        var annotation = fields.Parsed<AnnotationId>("annotation", AnnotationId.TryParse, AnnotationId.Rule, required: AnnotationId.Rule);
        var revision = fields.Number("revision", 1, 999_999);
        var reason = fields.Text("reason", Limits.ReasonCharacters, required: "A flag has a reason.");
        var raised = fields.Change("by", "at", "operation", faults);
        var status = fields.Parsed<FlagStatus>("status", WireNames<FlagStatus>.TryParse, WireNames<FlagStatus>.Rule, required: WireNames<FlagStatus>.Rule);
        var decided = fields.Has("decided") ? fields.Change("decidedBy", "decided", "decidedOperation", faults) : null;
        var note = fields.Text("note", Limits.ReasonCharacters);
        fields.RefuseUnknown();
        if (status is not null && (status == FlagStatus.Open) != !fields.Has("decided")) fields.AddFault("status", "invalid", "A flag is open until it says who decided on it, and when.");
        if (faults.Count > 0) return null;

        var flag = new Flag(annotation!.Value, revision, reason!, raised!) { Status = status!.Value, Decided = decided, Note = note };
        KeptWhole.Check(json, ArchiveJson.ToElement(Of(flag)), faults);
        return faults.Count > 0 ? null : flag;
    }
}
