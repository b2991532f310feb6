using Annotations.Functions.Archives.Lines;
using Annotations.Model;
using Annotations.Model.Access;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;

namespace Annotations.Functions.Archives.Reading;

/// <summary>Reads the annotations of an archive and what they were, and checks that whatever they name is there.</summary>
internal sealed class AnnotationCheck(ArchiveContents archive, EssayId id, EssayContent content, IReadOnlyList<EssayPolicy> policies, SourceCheck sources, ArchiveFaults faults)
{
    private const string Current = ArchiveNames.Annotations;
    private const string Past = ArchiveNames.AnnotationHistory;

    private readonly ArchiveLines lines = new(archive, faults);
    private readonly Dictionary<AnnotationId, AnnotationTrace> traces = [];

    public async Task<IReadOnlyDictionary<AnnotationId, AnnotationTrace>> RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var (number, annotation) in lines.ReadAsync(Current, (json, found) => AnnotationLine.Read(json, id, found), cancellationToken)) CheckCurrent(number, annotation);
        foreach (var (annotation, trace) in traces) CheckChain(annotation, trace);
        await foreach (var (number, state) in lines.ReadAsync(Past, (json, found) => AnnotationLine.Read(json, id, found), cancellationToken)) CheckPast(number, state);
        foreach (var (annotation, trace) in traces.Where(pair => pair.Value.LastPast > 0 && pair.Value.LastPast != pair.Value.Revision - 1))
        {
            faults.Add(Past, null, new Fault("", "missing-state", $"The annotation {annotation} is at revision {trace.Revision}, and its states end with {trace.LastPast}."));
        }

        return traces;
    }

    private void CheckCurrent(int number, Annotation annotation)
    {
        if (!traces.TryAdd(annotation.Id, new AnnotationTrace(number, annotation.Revision, annotation.Dispute is not null, annotation.Dispute?.Annotation))) Add(number, "/id", "duplicate", $"Two annotations have the id {annotation.Id}.");
        CheckTarget(number, annotation.Target);
        CheckSources(Current, number, annotation, source => sources.Present.Contains(source) || (annotation.Hidden is not null && sources.Past.Contains(source)));
    }

    private void CheckTarget(int number, Target target)
    {
        var run = target.Sentences.Select(content.Find).ToList();
        if (run.Contains(null))
        {
            Add(number, "/sentence", "unknown-sentence", $"The essay's current text has no sentence {target.Sentences[run.IndexOf(null)]}.");
        }
        else if (run.Select(sentence => sentence!.Ordinal).Where((ordinal, i) => ordinal != run[0]!.Ordinal + i).Any())
        {
            Add(number, "/sentences", "out-of-order", "The sentences of a run stand one after another in the text.");
        }
        else if (target.Exact is { } exact && !TextOf(run[0]!, run[^1]!).Contains(exact, StringComparison.Ordinal))
        {
            Add(number, "/quote", "quote-not-found", "The sentences do not have the words that are quoted of them.");
        }
    }

    private string TextOf(Sentence first, Sentence last) => content.Text[first.Span.Start..last.Span.End];

    private void CheckSources(string file, int number, Annotation annotation, Func<Model.Sources.SourceId, bool> isThere)
    {
        var citations = annotation.Statement.Citations;
        if (citations.Count == 0 && annotation.Statement.Body.Length > 0 && policies.All(policy => policy.SourcesRequired.Contains(annotation.Statement.Kind)))
        {
            faults.Add(file, number, new Fault("/sources", "source-required", "By every policy that the essay had, an annotation of this kind cites a source."));
        }

        for (var i = 0; i < citations.Count; i++)
        {
            if (!isThere(citations[i].Source)) faults.Add(file, number, new Fault($"/sources/{i}/source", "unknown-source", $"The archive has no source '{citations[i].Source}'."));
        }
    }

    /// <summary>Follows a counter-claim to what it goes back to.</summary>
    private void CheckChain(AnnotationId annotation, AnnotationTrace trace)
    {
        var at = trace;
        for (var depth = 1; at.Disputed is { } disputed; depth++)
        {
            if (!traces.TryGetValue(disputed, out var next)) Add(trace.Line, "/disputes/annotation", "unknown-annotation", $"The archive has no annotation {disputed}.");
            else if (disputed.Sentence != annotation.Sentence) Add(trace.Line, "/disputes/annotation", "invalid", $"A counter-claim is about the sentence of what it disputes, {disputed.Sentence}.");
            else if (depth > Limits.DisputeDepth) Add(trace.Line, "/disputes/annotation", "too-deep", $"At most {Limits.DisputeDepth} counter-claims answer one another in a chain.");
            else
            {
                at = next;
                continue;
            }

            return;
        }
    }

    private void CheckPast(int number, Annotation state)
    {
        if (!traces.TryGetValue(state.Id, out var trace))
        {
            faults.Add(Past, number, new Fault("/id", "unknown-annotation", $"The archive has no annotation {state.Id}; a deleted one stands among the others, too."));
            return;
        }

        var isNext = trace.LastPast == 0 || state.Revision == trace.LastPast + 1;
        if (!isNext || state.Revision >= trace.Revision) faults.Add(Past, number, new Fault("/revision", "missing-state", $"The states of an annotation come in the order of their revisions, without a gap, and end before the current one, {trace.Revision}."));
        if (trace.IsCounterClaim != state.Dispute is not null || trace.Disputed != state.Dispute?.Annotation) faults.Add(Past, number, new Fault("/disputes", "invalid", "What an annotation disputes is the same in all of its states."));
        CheckSources(Past, number, state, source => sources.Present.Contains(source) || sources.Past.Contains(source));
        trace.LastPast = state.Revision;
    }

    private void Add(int number, string pointer, string code, string message) => faults.Add(Current, number, new Fault(pointer, code, message));
}
