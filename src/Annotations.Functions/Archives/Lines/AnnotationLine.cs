using System.Text.Json;
using Annotations.Functions.Annotations;
using Annotations.Functions.Http;
using Annotations.Functions.Import;
using Annotations.Model;
using Annotations.Model.Access;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Model.Sentences;

namespace Annotations.Functions.Archives.Lines;

/// <summary>A state of an annotation or counter-claim: as it is sent otherwise, with the operations that made it.</summary>
internal sealed record AnnotationLine
{
    public required string Id { get; init; }

    public required string Sentence { get; init; }

    /// <summary>The sentences of a run.</summary>
    public IReadOnlyList<string>? Sentences { get; init; }

    public string? Quote { get; init; }

    /// <summary>How nearly the quoted words were found.</summary>
    public double? Score { get; init; }

    /// <summary>The document in which it was sent, and whether that says what the annotation says.</summary>
    public SentLine? Sent { get; init; }

    public required string Kind { get; init; }

    public string? Dispute { get; init; }

    public DisputedResponse? Disputes { get; init; }

    public required string Body { get; init; }

    public string? Language { get; init; }

    public string? Rights { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required IReadOnlyList<CitationResponse> Sources { get; init; }

    public required Scholar Creator { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required string CreatedOperation { get; init; }

    public required Scholar ModifiedBy { get; init; }

    public required DateTimeOffset Modified { get; init; }

    public required string Operation { get; init; }

    public required int Revision { get; init; }

    /// <summary>When it was deleted: the time of this state.</summary>
    public DateTimeOffset? Deleted { get; init; }

    /// <summary>That an editor hides it. In an archive for others than editors it says nothing.</summary>
    public HidingFields? Hidden { get; init; }

    public static AnnotationLine Of(Annotation annotation)
    {
        var sent = AnnotationResponse.Of(annotation);
        return new AnnotationLine
        {
            Id = sent.Id,
            Sentence = sent.Sentence,
            Sentences = annotation.Target.Sentences.Count == 1 ? null : [.. annotation.Target.Sentences.Select(sentence => sentence.ToString())],
            Quote = sent.Quote,
            Score = annotation.Target.Score,
            Sent = SentLine.Of(annotation.Sent),
            Kind = sent.Kind,
            Dispute = sent.Dispute,
            Disputes = sent.Disputes,
            Body = sent.Body,
            Language = sent.Language,
            Rights = sent.Rights,
            Tags = sent.Tags,
            Sources = sent.Sources,
            Creator = sent.Creator,
            Created = sent.Created,
            CreatedOperation = ChangeFields.Format(annotation.Created.Operation),
            ModifiedBy = sent.ModifiedBy,
            Modified = sent.Modified,
            Operation = ChangeFields.Format(annotation.Modified.Operation),
            Revision = sent.Revision,
            Deleted = sent.Deleted,
            Hidden = annotation.Hidden is { } hiding ? HidingFields.Of(hiding) : null,
        };
    }

    /// <summary>The state, as if a counter-claim were the first of its chain; null, with faults, where it is not right.</summary>
    public static Annotation? Read(JsonElement json, EssayId essay, List<Fault> faults)
    {
        if (JsonFields.Of(json, "", faults) is not { } fields) return null;
        var id = fields.Parsed<AnnotationId>("id", AnnotationId.TryParse, AnnotationId.Rule, required: AnnotationId.Rule);
        var sentence = fields.Parsed<SentenceId>("sentence", AnnotationRequest.TryParseSentence, SentenceId.Rule, required: SentenceId.Rule);
        if (id?.Sentence != sentence) fields.AddFault("id", "invalid", $"The id begins with the annotation's first sentence, {sentence}.");
        var run = ReadRun(fields);
        var quote = fields.Text("quote", Limits.QuoteCharacters);
        var score = fields.Fraction("score");
        var document = SentLine.Read(fields, faults);
        var kind = fields.Parsed<AnnotationKind>("kind", WireNames<AnnotationKind>.TryParse, WireNames<AnnotationKind>.Rule, required: WireNames<AnnotationKind>.Rule);
        var dispute = kind == AnnotationKind.CounterClaim ? ImportLineReader.ReadDispute(fields, faults) : null;
        var created = fields.Change("creator", "created", "createdOperation", faults);
        var modified = fields.Change("modifiedBy", "modified", "operation", faults);
        var revision = fields.Number("revision", 1, 999_999);
        var isDeleted = fields.Has("deleted");
        var hidden = HidingFields.Read(fields, faults);
        var isWithheld = hidden is not null && fields.Any("body") is { ValueKind: JsonValueKind.String } body && body.GetString() == "";
        var statement = isDeleted || isWithheld ? ReadWithdrawn(fields, kind) : ReadStatement(fields, kind, faults);
        fields.RefuseUnknown();
        if (faults.Count > 0 || statement is null) return null;

        var sentences = run.Count == 0 ? [sentence!.Value] : run;
        var annotation = new Annotation
        {
            Essay = essay,
            Id = id!.Value,
            Target = new Target(sentences[0], sentences[^1], sentences, quote) { Score = score },
            Statement = statement,
            Sent = document,
            Dispute = dispute is null ? null : new Dispute(dispute.Kind, dispute.Annotation, Depth: 1),
            Revision = revision,
            Created = created!,
            Modified = modified!,
            IsDeleted = isDeleted,
            Hidden = hidden,
        };
        KeptWhole.Check(json, ArchiveJson.ToElement(Of(annotation)), faults);
        return faults.Count > 0 ? null : annotation;
    }

    private static Statement? ReadStatement(JsonFields fields, AnnotationKind? kind, List<Fault> faults)
    {
        var draft = StatementRequest.Read(fields, kind, EssayPolicy.Lenient, faults);
        if (draft is null || draft.Citations.All(citation => citation.Source is CitedSource.Known)) return draft?.ToStatement();
        fields.AddFault("sources", "reference", $"References stand in {ArchiveNames.Sources}, and are cited by their ids.");
        return null;
    }

    /// <summary>What is left of a deleted annotation: whatever else stands there is found to be lost.</summary>
    private static Statement ReadWithdrawn(JsonFields fields, AnnotationKind? kind)
    {
        foreach (var name in new[] { "body", "language", "rights", "tags", "sources", "deleted" }) fields.Has(name);
        return Statement.Withdrawn(kind ?? default);
    }

    private static List<SentenceId> ReadRun(JsonFields fields)
    {
        var run = new List<SentenceId>();
        foreach (var text in fields.Texts("sentences", Limits.SentencesPerAnnotation, maxLength: 10))
        {
            if (SentenceId.TryParse(text, out var id)) run.Add(id);
            else fields.AddFault("sentences", "invalid", SentenceId.Rule);
        }

        return run;
    }
}
