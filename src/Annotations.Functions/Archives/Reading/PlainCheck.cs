using Annotations.Functions.Archives.Lines;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Versions;
using Annotations.Model.WebAnnotations;

namespace Annotations.Functions.Archives.Reading;

/// <summary>Reads the annotations of the plain container and what they were, and checks that no state of them is missing.</summary>
internal sealed class PlainCheck(ArchiveContents archive, EssayId id, ArchiveFaults faults)
{
    private const string Current = ArchiveNames.Plain;
    private const string Past = ArchiveNames.PlainHistory;

    private readonly ArchiveLines lines = new(archive, faults);
    private readonly Dictionary<Guid, Trace> traces = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var (number, annotation) in lines.ReadAsync(Current, (json, found) => PlainAnnotationLine.Read(json, id, found), cancellationToken)) CheckCurrent(number, annotation);
        await foreach (var (number, state) in lines.ReadAsync(Past, (json, found) => PlainAnnotationLine.Read(json, id, found), cancellationToken)) CheckPast(number, state);
        foreach (var trace in traces.Values.Where(trace => trace.LastPast != trace.Revision - 1))
        {
            faults.Add(Past, null, new Fault("", "missing-state", $"The annotation '{trace.Name}' is at revision {trace.Revision}, and its states end with {trace.LastPast}."));
        }
    }

    private void CheckCurrent(int number, PlainAnnotation annotation)
    {
        if (!traces.TryAdd(annotation.Id, new Trace(annotation.Name, annotation.Revision, annotation.Created, annotation.IsDeleted))) faults.Add(Current, number, new Fault("/id", "duplicate", $"Two annotations have the id {annotation.Id:n}."));
        if (!names.Add(annotation.Name)) faults.Add(Current, number, new Fault("/name", "duplicate", $"Two annotations have the name '{annotation.Name}'."));
        if (annotation is { IsDeleted: false, Json.Length: 0 }) faults.Add(Current, number, new Fault("/document", "required", "An annotation that is not deleted has a document."));
    }

    private void CheckPast(int number, PlainAnnotation state)
    {
        if (!traces.TryGetValue(state.Id, out var trace))
        {
            faults.Add(Past, number, new Fault("/id", "unknown-annotation", $"{Current} has no annotation {state.Id:n}; a deleted one stands there, too."));
            return;
        }

        if (state.Revision != trace.LastPast + 1 || state.Revision >= trace.Revision) faults.Add(Past, number, new Fault("/revision", "missing-state", $"The states of an annotation come in the order of their revisions, from 1 on, and end before the current one, {trace.Revision}."));
        if (state.Name != trace.Name || state.Created != trace.Created) faults.Add(Past, number, new Fault("/name", "invalid", "What an annotation is called, and who made it when, is the same in all of its states."));
        if (state.IsDeleted || (state.Json.Length == 0 && !trace.IsDeleted)) faults.Add(Past, number, new Fault("/document", "required", "A state says something, unless the annotation was deleted since."));
        trace.LastPast = state.Revision;
    }

    /// <summary>What is kept in memory of an annotation: some 200 bytes.</summary>
    private sealed record Trace(string Name, int Revision, Change Created, bool IsDeleted)
    {
        /// <summary>The last of its earlier states that was seen; 0 where none was.</summary>
        public int LastPast { get; set; }
    }
}
