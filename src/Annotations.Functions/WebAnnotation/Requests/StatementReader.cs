using System.Text.Json;
using Annotations.Functions.WebAnnotation.Containers;
using Annotations.Model;
using Annotations.Model.Annotations;
using Annotations.Model.Failures;
using Annotations.WebAnnotations.Reading;

namespace Annotations.Functions.WebAnnotation.Requests;

/// <summary>Makes of a document, as far as it is understood, what an annotation of the essay says, and holds it to the source policy.</summary>
internal sealed class StatementReader(WebSources sources)
{
    /// <summary>What the annotation is about: the first of its targets that is of the essay; null where none is.</summary>
    public static TargetReading? TargetOf(AnnotationReading reading) => reading.Targets.FirstOrDefault(target => target.Annotation is not null || target.Anchor is not null);

    /// <returns>The statement; <see cref="Invalid"/> with every rule that it breaks.</returns>
    public async Task<Result<StatementDraft>> ReadAsync(OpenContainer open, JsonElement sent, AnnotationReading reading, AnnotationToBe toBe, CancellationToken cancellationToken)
    {
        var faults = new List<Fault>();
        if (!toBe.IsCounterClaim) faults.AddRange(TargetFaults(reading, toBe));
        var kind = toBe.IsCounterClaim || reading.Dispute is not null ? AnnotationKind.CounterClaim : reading.Kind;
        if (reading.Text is null) faults.Add(new Fault("/body", "text-required", "An annotation of the essay says something: give a TextualBody in text/plain or text/markdown, or a bodyValue. One that only marks or tags belongs in the plain container."));
        else if (reading.Text.Length > Limits.AnnotationBodyCharacters) faults.Add(new Fault("/body", "too-long", $"The texts of an annotation have at most {Limits.AnnotationBodyCharacters:N0} characters."));
        if (open.Essay.Access.Policy.SourcesRequired.Contains(kind) && reading.Sources.Count == 0) faults.Add(new Fault("/body", "source-required", $"An annotation of this kind rests on a source: give a body that is one, by its IRI here ({open.Iris.Essay}/sources/…) or on the web. Questions (the motivation 'questioning') usually need none. {open.Iris.Service}/w3c/policy has the rules; the plain container has none."));
        var citations = await sources.ReadAsync(open.Essay.Id, reading.Sources, faults, cancellationToken);
        return faults.Count > 0 ? new Invalid(faults) : new StatementDraft(kind, LineEnds.ToLineFeeds(reading.Text!), LanguageOf(reading), reading.Tags, citations) { Rights = reading.Rights.Licence, TakesDefaultLicence = !reading.Rights.IsOther };
    }

    private static IEnumerable<Fault> TargetFaults(AnnotationReading reading, AnnotationToBe toBe)
    {
        var target = TargetOf(reading);
        if (target is null) yield return new Fault("/target", "no-anchor", "Nothing in the target tells what of the essay it is: give the IRI of a sentence or an annotation, or selectors: a quotation with what stands around it, or, of the essay's text, a position. Other targets belong in the plain container.");
        if (target?.Annotation is not null && reading.Dispute is null && toBe.Current is null) yield return new Fault("/motivation", "dispute-required", "What answers an annotation of the essay disputes it and says how: give the motivation …/w3c/vocabulary#rebuts, #undercuts or #undermines. Other replies belong in the plain container.");
    }

    /// <summary>Null where it is given in another form than ours: then only the document has it.</summary>
    private static string? LanguageOf(AnnotationReading reading) => reading.Language is { } language && Http.LanguageTag.IsTag(language) ? language : null;
}
