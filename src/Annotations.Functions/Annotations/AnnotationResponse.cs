using Annotations.Functions.Http;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Scholars;

namespace Annotations.Functions.Annotations;

/// <summary>An annotation or counter-claim as it is sent.</summary>
internal sealed record AnnotationResponse
{
    public required string Id { get; init; }

    public required string Essay { get; init; }

    public required string Sentence { get; init; }

    public string? ThroughSentence { get; init; }

    public string? Quote { get; init; }

    public required string Kind { get; init; }

    /// <summary>How a counter-claim disputes.</summary>
    public string? Dispute { get; init; }

    /// <summary>What a counter-claim disputes.</summary>
    public DisputedResponse? Disputes { get; init; }

    public required string Body { get; init; }

    public string? Language { get; init; }

    /// <summary>The IRI of the licence under which it is, where that is said.</summary>
    public string? Rights { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required IReadOnlyList<CitationResponse> Sources { get; init; }

    public required Scholar Creator { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required Scholar ModifiedBy { get; init; }

    public required DateTimeOffset Modified { get; init; }

    public required int Revision { get; init; }

    /// <summary>When it was deleted: it stands among others only for the sake of what answered it, and says nothing any more.</summary>
    public DateTimeOffset? Deleted { get; init; }

    /// <summary>That an editor hides it: to others than its creator and editors it says nothing meanwhile.</summary>
    public HiddenResponse? Hidden { get; init; }

    /// <summary>Those that dispute it, with theirs; only where annotations are sent together with what answers them.</summary>
    public IReadOnlyList<AnnotationResponse>? CounterClaims { get; init; }

    public static AnnotationResponse Of(Annotation annotation)
    {
        var (target, statement) = (annotation.Target, annotation.Statement);
        return new AnnotationResponse
        {
            Id = annotation.Id.ToString(),
            Essay = annotation.Essay.Value,
            Sentence = target.Sentence.ToString(),
            ThroughSentence = target.Through == target.Sentence ? null : target.Through.ToString(),
            Quote = target.Exact,
            Kind = WireNames<AnnotationKind>.Of(statement.Kind),
            Dispute = annotation.Dispute is { } dispute ? WireNames<DisputeKind>.Of(dispute.Kind) : null,
            Disputes = DisputedResponse.Of(annotation),
            Body = statement.Body,
            Language = statement.Language,
            Rights = statement.Rights?.Iri,
            Tags = statement.Tags,
            Sources = [.. statement.Citations.Select(CitationResponse.Of)],
            Creator = annotation.Creator,
            Created = annotation.Created.At,
            ModifiedBy = annotation.Modified.By,
            Modified = annotation.Modified.At,
            Revision = annotation.Revision,
            Deleted = annotation.IsDeleted ? annotation.Modified.At : null,
            Hidden = annotation.Hidden is { } hiding ? new HiddenResponse(hiding.Reason, hiding.By.At) : null,
        };
    }
}

/// <summary>What a counter-claim disputes: a sentence of the essay, or an annotation.</summary>
internal sealed record DisputedResponse(string? Sentence, string? Annotation)
{
    public static DisputedResponse? Of(Annotation annotation) => annotation.Dispute switch
    {
        null => null,
        { Annotation: { } id } => new DisputedResponse(null, id.ToString()),
        _ => new DisputedResponse(annotation.Target.Sentence.ToString(), null),
    };
}

/// <summary>Why an annotation is hidden, and since when.</summary>
internal sealed record HiddenResponse(string Reason, DateTimeOffset Since);

/// <summary>A use of a source as it is sent.</summary>
internal sealed record CitationResponse(string Source, string? Locator, string? Label, string? Quotation, string Relation)
{
    public static CitationResponse Of(Citation citation) => new(
        citation.Source.Value,
        citation.Locator,
        citation.Label?.Name,
        citation.Quotation,
        WireNames<CitationRelation>.Of(citation.Relation));
}

/// <summary>A page of a list of annotations.</summary>
internal sealed record AnnotationListResponse(IReadOnlyList<AnnotationResponse> Items, string? Next);
