using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Scholars;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;

namespace Annotations.Functions.Import;

/// <summary>A line of an import, as it was sent.</summary>
internal abstract record ImportLine
{
    private ImportLine()
    {
    }

    /// <summary>Who made it and when, where the line says so; what is null is the caller's, and now.</summary>
    public required ImportedRecord Record { get; init; }

    /// <param name="Id">Null where the line leaves it to the service.</param>
    public sealed record OfAnnotation(AnnotationId? Id, TargetDraft Target, StatementDraft Statement, ImportedDispute? Dispute) : ImportLine;

    public sealed record OfSource(SourceId Id, Citations.References.Reference Reference) : ImportLine;
}

/// <summary>Either the sentence or an annotation is disputed.</summary>
internal sealed record ImportedDispute(DisputeKind Kind, SentenceId? Sentence, AnnotationId? Annotation);

/// <summary>The history that a line claims for itself.</summary>
internal sealed record ImportedRecord(Scholar? Creator, DateTimeOffset? Created, Scholar? ModifiedBy, DateTimeOffset? Modified, int? Revision)
{
    /// <summary>Whether anybody but an editor may say so: that they made it themselves.</summary>
    public bool IsCallersOwn(Caller caller) =>
        (Creator is null || caller.IsKnownAs(Creator.Id)) && Created is null && ModifiedBy is null && Modified is null && Revision is null;
}
