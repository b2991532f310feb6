using Annotations.Citations.Locators;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Essays;
using Annotations.Model.Moderation;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;

namespace Annotations.Storage.Entities;

/// <summary>An <see cref="Annotation"/> as it is stored; its essay and id are the row's keys.</summary>
internal sealed record AnnotationState
{
    public required IReadOnlyList<int> Sentences { get; init; }

    public string? Exact { get; init; }

    public double? Score { get; init; }

    public required AnnotationKind Kind { get; init; }

    public required string Body { get; init; }

    public string? Language { get; init; }

    public string? Rights { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required IReadOnlyList<CitationState> Citations { get; init; }

    public DisputeState? Dispute { get; init; }

    public SentState? Sent { get; init; }

    public required int Revision { get; init; }

    public required ChangeState Created { get; init; }

    public required ChangeState Modified { get; init; }

    public bool IsDeleted { get; init; }

    public HidingState? Hidden { get; init; }

    public static AnnotationState Of(Annotation annotation) => new()
    {
        Sentences = [.. annotation.Target.Sentences.Select(s => s.Number)],
        Exact = annotation.Target.Exact,
        Score = annotation.Target.Score,
        Kind = annotation.Statement.Kind,
        Body = annotation.Statement.Body,
        Language = annotation.Statement.Language,
        Rights = annotation.Statement.Rights?.Iri,
        Tags = annotation.Statement.Tags,
        Citations = [.. annotation.Statement.Citations.Select(CitationState.Of)],
        Dispute = annotation.Dispute is { } d ? new DisputeState(d.Kind, d.Annotation?.ToString(), d.Depth) : null,
        Sent = annotation.Sent is { } sent ? new SentState(sent.Json, sent.IsCurrent) : null,
        Revision = annotation.Revision,
        Created = ChangeState.Of(annotation.Created),
        Modified = ChangeState.Of(annotation.Modified),
        IsDeleted = annotation.IsDeleted,
        Hidden = annotation.Hidden is { } hiding ? new HidingState(hiding.Reason, ChangeState.Of(hiding.By)) : null,
    };

    public Annotation ToAnnotation(EssayId essay, AnnotationId id) => new()
    {
        Essay = essay,
        Id = id,
        Target = ToTarget(),
        Statement = new Statement(Kind, Body, Language, Tags, [.. Citations.Select(c => c.ToCitation())]) { Rights = LicenceState.Read(Rights) },
        Dispute = Dispute?.ToDispute(),
        Sent = Sent is { } sent ? new SentDocument(sent.Json, sent.IsCurrent) : null,
        Revision = Revision,
        Created = Created.ToChange(),
        Modified = Modified.ToChange(),
        IsDeleted = IsDeleted,
        Hidden = Hidden is { } hiding ? new Hiding(hiding.Reason, hiding.By.ToChange()) : null,
    };

    private Target ToTarget()
    {
        var sentences = Sentences.Select(number => new SentenceId(number)).ToList();
        return new Target(sentences[0], sentences[^1], sentences, Exact) { Score = Score };
    }
}

internal sealed record HidingState(string Reason, ChangeState By);

internal sealed record CitationState(string Source, string? Locator, string? Label, string? Quotation, CitationRelation Relation)
{
    public static CitationState Of(Citation citation) =>
        new(citation.Source.Value, citation.Locator, citation.Label?.ToString(), citation.Quotation, citation.Relation);

    public Citation ToCitation()
    {
        if (!SourceId.TryParse(Source, out var source)) throw new FormatException($"'{Source}' is no source id.");
        var label = Label is not null && LocatorLabel.TryParse(Label, out var known) ? known : null;
        return new Citation(source, Locator, label, Quotation, Relation);
    }
}

internal sealed record SentState(string Json, bool IsCurrent);

internal sealed record DisputeState(DisputeKind Kind, string? Annotation, int Depth)
{
    public Dispute ToDispute() => new(Kind, AnnotationId.TryParse(Annotation, out var id) ? id : null, Depth);
}
