using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.Model;
using Annotations.Model.Access;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;

namespace Annotations.Functions.Annotations;

/// <summary>Reads annotations and counter-claims that somebody sends.</summary>
internal static class AnnotationRequest
{
    private const string KindRule = "'kind' is one of evidence, context, correction, question, interpretation, translation; a counter-claim is posted to …/counter-claims of what it disputes.";

    /// <summary>An annotation to be made.</summary>
    public static Result<NewAnnotation> Read(JsonElement json, EssayPolicy policy)
    {
        var faults = new List<Fault>();
        if (JsonFields.Of(json, "", faults) is not { } fields) return new Invalid(faults);

        var target = ReadTarget(fields);
        var kind = ReadKind(fields);
        var statement = StatementRequest.Read(fields, kind, policy, faults);
        fields.RefuseUnknown();
        return faults.Count > 0 ? new Invalid(faults) : new NewAnnotation(target, statement!);
    }

    /// <summary>A counter-claim to be made: what it disputes is in the address.</summary>
    public static Result<NewCounterClaim> ReadCounterClaim(JsonElement json, EssayPolicy policy)
    {
        var faults = new List<Fault>();
        if (JsonFields.Of(json, "", faults) is not { } fields) return new Invalid(faults);

        var dispute = ReadDispute(fields);
        var statement = StatementRequest.Read(fields, AnnotationKind.CounterClaim, policy, faults);
        fields.RefuseUnknown();
        return faults.Count > 0 ? new Invalid(faults) : new NewCounterClaim(dispute!.Value, statement!);
    }

    private static void CheckReadOnly(JsonFields fields, Annotation current)
    {
        var stored = new ReadOnlyMembers(ApiJson.ToElement(AnnotationResponse.Of(current)));
        stored.Check(fields, "What an annotation is about cannot be changed; delete it and make another.", "sentence", "throughSentence", "quote", "disputes");
        stored.Check(fields, ReadOnlyMembers.SetByTheService, "id", "essay", "creator", "created", "modified", "modifiedBy", "revision", "hidden");
        if (current.Dispute is not null) stored.Check(fields, "A counter-claim stays one.", "kind");
    }

    /// <summary>
    /// A new state of <paramref name="current"/>. What the service sets may be sent back as it was read, but not changed. A licence stays where nothing is said of it:
    /// nobody takes away unawares what was given.
    /// </summary>
    public static Result<ChangedAnnotation> ReadChange(JsonElement json, Annotation current, EssayPolicy policy)
    {
        var faults = new List<Fault>();
        if (JsonFields.Of(json, "", faults) is not { } fields) return new Invalid(faults);

        var isCounterClaim = current.Dispute is not null;
        var kind = isCounterClaim ? AnnotationKind.CounterClaim : ReadKind(fields);
        var dispute = isCounterClaim ? ReadDispute(fields) : null;
        var statement = StatementRequest.Read(fields, kind, policy, faults);
        if (statement is not null && !fields.Has("rights") && !fields.IsNull("rights")) statement = statement with { Rights = current.Statement.Rights };
        CheckReadOnly(fields, current);
        fields.RefuseUnknown();
        return faults.Count > 0 ? new Invalid(faults) : new ChangedAnnotation(statement!, dispute);
    }

    internal static TargetDraft ReadTarget(JsonFields fields)
    {
        var sentence = fields.Parsed<SentenceId>("sentence", TryParseSentence, SentenceId.Rule);
        var through = fields.Parsed<SentenceId>("throughSentence", TryParseSentence, SentenceId.Rule);
        var quote = fields.Text("quote", Limits.QuoteCharacters);
        if (quote is not null && string.IsNullOrWhiteSpace(quote)) fields.AddFault("quote", "empty", "A quotation has words.");
        if (!fields.Has("sentence") && !fields.Has("quote")) fields.AddFault("sentence", "required", "Say which sentence is meant: give 'sentence' with its id, or 'quote' with its words.");
        return new TargetDraft(sentence, through, quote);
    }

    internal static bool TryParseSentence(string text, out SentenceId id) => SentenceId.TryParse(text, out id);

    private static AnnotationKind? ReadKind(JsonFields fields)
    {
        var kind = fields.Parsed<AnnotationKind>("kind", WireNames<AnnotationKind>.TryParse, KindRule, required: KindRule);
        if (kind != AnnotationKind.CounterClaim) return kind;
        fields.AddFault("kind", "invalid", KindRule);
        return null;
    }

    private static DisputeKind? ReadDispute(JsonFields fields) =>
        fields.Parsed<DisputeKind>("dispute", WireNames<DisputeKind>.TryParse, WireNames<DisputeKind>.Rule, required: "Say how it disputes: 'rebuts' (the claim is false), 'undercuts' (the evidence does not support it) or 'undermines' (the source is unreliable).");
}

/// <summary>An annotation as somebody sends it.</summary>
public sealed record NewAnnotation(TargetDraft Target, StatementDraft Statement)
{
    /// <summary>The part of its id after its sentence, by which what was made before is known again; null where it is a new one.</summary>
    public Guid? Unique { get; init; }

    public NewAnnotation AllowingDuplicates(bool allowed) => this with { Statement = Statement with { AllowsDuplicates = allowed } };
}

/// <summary>A counter-claim as somebody sends it.</summary>
public sealed record NewCounterClaim(DisputeKind Dispute, StatementDraft Statement)
{
    /// <inheritdoc cref="NewAnnotation.Unique"/>
    public Guid? Unique { get; init; }

    public NewCounterClaim AllowingDuplicates(bool allowed) => this with { Statement = Statement with { AllowsDuplicates = allowed } };
}

/// <summary>A new state as somebody sends it.</summary>
/// <param name="Dispute">How a counter-claim disputes from now on; null for an annotation that is none.</param>
public sealed record ChangedAnnotation(StatementDraft Statement, DisputeKind? Dispute)
{
    /// <summary>Other words of the same sentences; null where it stays about what it was about.</summary>
    public Target? Target { get; init; }

    public ChangedAnnotation AllowingDuplicates(bool allowed) => this with { Statement = Statement with { AllowsDuplicates = allowed } };
}
