using System.Text.Json;
using System.Text.Json.Nodes;
using Annotations.Functions.Annotations;
using Annotations.Functions.Idempotency;
using Annotations.Functions.Import;
using Annotations.Functions.WebAnnotation.Requests;
using Annotations.Model.Annotations;
using Annotations.Model.Failures;
using Annotations.Model.Quotes;
using Annotations.Model.Scholars;
using Annotations.Storage;
using Annotations.WebAnnotations.Documents;
using Annotations.WebAnnotations.Reading;

namespace Annotations.Functions.WebAnnotation.Containers;

/// <summary>An essay's annotations and counter-claims, to which the source policy applies.</summary>
internal sealed class EssayWebContainer(IEssayStore essays, IAnnotationStore annotations, AnnotationReader reader, AnnotationWriter writer, StatementReader statements, AnnotationContexts contexts, Replayer replayer, TimeProvider clock) : IWebContainer
{
    public string Name => "annotations";

    public string Label => "Annotations";

    public bool NeedsIfMatch => true;

    public bool HasSourcePolicy => true;

    public async Task<IReadOnlyList<WebEntry>> ReadEntriesAsync(OpenContainer open, CancellationToken cancellationToken) =>
        [.. (await annotations.ReadIdsAsync(open.Essay.Id, cancellationToken)).Select(id => new WebEntry(id.Unique, id.ToString()))];

    public async Task<IReadOnlyList<JsonObject>> ReadAsync(OpenContainer open, IReadOnlyCollection<WebEntry> entries, CancellationToken cancellationToken)
    {
        var ids = entries.Select(entry => AnnotationId.TryParse(entry.Name, out var id) ? id : throw new FormatException($"'{entry.Name}' is no id.")).ToList();
        var found = await reader.ReadAsync(open.Essay.Id, ids, cancellationToken);
        var context = await contexts.OfAsync(open.Essay, open.Iris, found, cancellationToken);
        return [.. found.Select(annotation => AnnotationDocument.Of(annotation, context))];
    }

    public async Task<Result<WebResource>> FindAsync(OpenContainer open, string name, CancellationToken cancellationToken) =>
        (await reader.FindSaidAsync(open.Viewer, open.Essay.Id.Value, name, cancellationToken)).Succeeded(out var said, out var failure) ? await ResourceOfAsync(open, said, cancellationToken) : failure;

    public async Task<Result<WebResource>> CreateAsync(OpenContainer open, Caller caller, JsonElement sent, Suggestion suggestion, CancellationToken cancellationToken)
    {
        Receipt? receipt = null;
        if (suggestion.Request is { } request && !IdempotencyKey.TryRead(request, caller, sent, clock.GetUtcNow(), out receipt, out var invalid)) return invalid!;
        var reading = WebAnnotationReader.Read(sent, open.Iris);
        if (!(await statements.ReadAsync(open, sent, reading, AnnotationToBe.New, cancellationToken)).Succeeded(out var statement, out var failure)) return failure;
        statement = statement with { Sent = new SentDocument(KeptDocument.OfNew(sent, ServiceMembers.Of(open.Iris.Vocabulary))), TakesDefaultLicence = statement.TakesDefaultLicence && !suggestion.IsOfOthers };
        var unique = suggestion.Key is { } key ? (Guid?)ContentId.Of(key) : null;
        var created = await replayer.OnceAsync(open.Essay.Id, receipt, now => CreateAsync(open, caller, reading, statement, unique, now, cancellationToken), cancellationToken);
        return created.Succeeded(out var annotation, out failure) ? await ResourceOfAsync(open, annotation, cancellationToken) : failure;
    }

    public async Task<Result<WebResource>> ReplaceAsync(OpenContainer open, Caller caller, string name, JsonElement sent, Func<WebResource, Failure?> refusal, CancellationToken cancellationToken)
    {
        if (!(await annotations.FindLiveAsync(open.Essay.Id.Value, name, cancellationToken)).Succeeded(out var current, out var failure)) return failure;
        var resource = await ResourceOfAsync(open, current.Value, cancellationToken);
        var given = JsonSerializer.SerializeToElement(resource.Document);
        if ((refusal(resource) ?? KeptDocument.RefusalToReplace(given, sent)) is { } refused) return refused;

        var reading = WebAnnotationReader.Read(sent, open.Iris);
        if (!(await statements.ReadAsync(open, sent, reading, new AnnotationToBe(current.Value), cancellationToken)).Succeeded(out var statement, out failure)) return failure;
        if (!(await TargetOfAsync(open, current.Value, given, sent, reading, cancellationToken)).Succeeded(out var target, out failure)) return failure;

        var json = KeptDocument.Carrying(KeptDocument.OfChange(sent, ServiceMembers.Of(open.Iris.Vocabulary)), given.GetRawText());
        var draft = new ChangedAnnotation(statement with { Sent = new SentDocument(json) }, current.Value.Dispute is null ? null : reading.Dispute ?? current.Value.Dispute.Kind) { Target = target };
        var replaced = await writer.ReplaceAsync(caller, current, draft, cancellationToken);
        return replaced.Succeeded(out var annotation, out failure) ? await ResourceOfAsync(open, annotation, cancellationToken) : failure;
    }

    public async Task<Failure?> DeleteAsync(OpenContainer open, Caller caller, string name, Func<WebResource, Failure?> refusal, CancellationToken cancellationToken)
    {
        if (!(await annotations.FindLiveAsync(open.Essay.Id.Value, name, cancellationToken)).Succeeded(out var current, out var failure)) return failure;
        if (refusal(await ResourceOfAsync(open, current.Value, cancellationToken)) is { } refused) return refused;
        return (await writer.DeleteAsync(caller, current, cancellationToken)).Failure;
    }

    private Task<Result<Annotation>> CreateAsync(OpenContainer open, Caller caller, AnnotationReading reading, StatementDraft statement, Guid? unique, Receipt? receipt, CancellationToken cancellationToken)
    {
        var target = StatementReader.TargetOf(reading)!;
        if (target.Annotation is { } disputed) return writer.DisputeAsync(caller, open.Essay.Id, disputed, new NewCounterClaim(reading.Dispute!.Value, statement) { Unique = unique }, receipt, cancellationToken);
        var draft = TargetDraft.At(target.Anchor!);
        return reading.Dispute is { } dispute
            ? writer.DisputeAsync(caller, open.Essay.Id, draft, new NewCounterClaim(dispute, statement) { Unique = unique }, receipt, cancellationToken)
            : writer.CreateAsync(caller, open.Essay.Id, new NewAnnotation(draft, statement) { Unique = unique }, receipt, cancellationToken);
    }

    /// <summary>The same sentences, or other words of them: an annotation's id says what it is about.</summary>
    private async Task<Result<Target>> TargetOfAsync(OpenContainer open, Annotation current, JsonElement given, JsonElement sent, AnnotationReading reading, CancellationToken cancellationToken)
    {
        if (JsonElement.DeepEquals(given.GetProperty("target"), sent.GetProperty("target"))) return current.Target;
        var target = StatementReader.TargetOf(reading)!;
        if (current.Dispute?.Annotation is { } disputed) return target.Annotation == disputed ? current.Target : Elsewhere(target.Pointer);
        if (target.Anchor is not { } anchor) return Elsewhere(target.Pointer);
        var content = await essays.ReadContentAsync(open.Essay, cancellationToken);
        if (!AnchorResolver.Resolve(content, anchor).Succeeded(out var next, out var failure)) return failure;
        return next.Sentences.SequenceEqual(current.Target.Sentences) ? next : Elsewhere(target.Pointer);
    }

    private static Conflict Elsewhere(string pointer) =>
        new("member-fixed", $"What an annotation is about cannot be changed, and {pointer} is something else. Delete it and make another, or keep it in the plain container, where targets may change.");

    private async Task<WebResource> ResourceOfAsync(OpenContainer open, Annotation annotation, CancellationToken cancellationToken)
    {
        var context = await contexts.OfAsync(open.Essay, open.Iris, [annotation], cancellationToken);
        var sent = await reader.AsSentAsync(annotation, cancellationToken);
        return new WebResource(open.Iris.Annotation(annotation.Id), AnnotationDocument.Of(sent, context), annotation.ETag, sent.Creator);
    }
}
