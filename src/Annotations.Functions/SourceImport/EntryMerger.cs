using Annotations.Citations.Duplicates;
using Annotations.Citations.Identifiers;
using Annotations.Citations.References;
using Annotations.Functions.Http;
using Annotations.Functions.Sources;
using Annotations.Functions.Versions;
using Annotations.Model;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Model.Sources;
using Annotations.Storage;

namespace Annotations.Functions.SourceImport;

/// <summary>
/// Makes entries one with sources of the same work. A source gets the members that it lacks, as a new revision; none that it
/// has is overwritten.
/// </summary>
internal sealed class EntryMerger(EssayId essay, Caller caller, ChangeMaker changes, ISourceStore sources, SourceIds names, bool allowsDuplicates)
{
    private const int MaxAttempts = 10;

    /// <summary>Merges the entries of whose works the essay has sources; the others have no outcome yet.</summary>
    public async Task MergeAsync(IReadOnlyList<SourceEntry> entries, IReadOnlyDictionary<DuplicateKey, IReadOnlyList<SourceId>> holders, CancellationToken cancellationToken)
    {
        var ids = entries.SelectMany(entry => entry.Keys).SelectMany(key => holders.GetValueOrDefault(key, [])).ToHashSet();
        var known = (await sources.ReadAsync(essay, ids, cancellationToken)).ToDictionary(source => source.Id);
        foreach (var entry in entries)
        {
            var matches = from key in entry.Keys from id in holders.GetValueOrDefault(key, []) where known.ContainsKey(id) select (key, known[id]);
            entry.Outcome = await MergeAsync(entry, matches.ToList(), cancellationToken);
        }
    }

    private async Task<SourceOutcome?> MergeAsync(SourceEntry entry, List<(DuplicateKey Key, Source Source)> matches, CancellationToken cancellationToken)
    {
        if (matches.Count == 0) return null;

        var same = matches.FindIndex(match => SameReference.Are(match.Source.Reference, entry.Reference));
        if (same >= 0) return SourceOutcome.Unchanged(matches[same].Source.Id, matches[same].Key);
        if (!allowsDuplicates && matches.Exists(match => !Contradict(match, entry.Reference)))
        {
            var (key, source) = matches.Find(match => !Contradict(match, entry.Reference));
            return await FillAsync(entry, key, source.Id, cancellationToken);
        }

        return await AddBesideAsync(entry, allowsDuplicates ? entry.Keys : [.. matches.Select(match => match.Key)], cancellationToken);
    }

    /// <summary>Two DOIs are two works, whatever else is the same: an article and its preprint.</summary>
    private static bool Contradict((DuplicateKey Key, Source Source) match, Reference reference) =>
        match.Key.Kind != DuplicateKind.Doi
        && Doi.TryParse(reference.Text("DOI") ?? "", out var one, out _)
        && Doi.TryParse(match.Source.Reference.Text("DOI") ?? "", out var other, out _)
        && one != other;

    /// <returns>Null where the entry must be tried again.</returns>
    private async Task<SourceOutcome?> AddBesideAsync(SourceEntry entry, IReadOnlyList<DuplicateKey> shared, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var change = changes.By(caller);
            var source = new Source(essay, entry.Id, entry.Reference.WithId(entry.Id.Value), 1, change, change);
            var failure = await sources.AddAsync([source], shared.ToHashSet(), receipt: null, cancellationToken);
            if (failure is null) return SourceOutcome.Created(source.Id);
            if (failure is DuplicateSource) return null;
            if (failure is not SourceIdTaken) return SourceOutcome.Refused(failure);
            await names.RenameAsync(entry, cancellationToken);
        }

        return null;
    }

    private async Task<SourceOutcome?> FillAsync(SourceEntry entry, DuplicateKey key, SourceId id, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            if (await sources.FindAsync(essay, id, cancellationToken) is not { } current) return null;
            var source = current.Value;
            var lacking = entry.Reference.Members.Where(member => !source.Reference.Has(member.Name)).ToList();
            if (lacking.Count == 0) return SourceOutcome.Unchanged(source.Id, key);
            var names = string.Join(", ", lacking.Select(member => member.Name));
            if (!caller.MayChangeWorkOf(source.Created.By)) return SourceOutcome.Unchanged(source.Id, key, $"Somebody else added the source; they or an editor may add what it lacks: {names}.");

            var next = Filled(source, lacking);
            if (ApiJson.Serialize(next.Reference).Length > Limits.ReferenceBytes) return SourceOutcome.Unchanged(source.Id, key, $"With {names} it would have more than {Limits.ReferenceBytes} bytes.");
            var result = await sources.ReplaceAsync(current, next, cancellationToken);
            if (result.Failure is null) return SourceOutcome.Merged(source.Id, key, lacking.ConvertAll(member => member.Name));
            if (result.Failure is DuplicateSource duplicate) return SourceOutcome.Unchanged(source.Id, key, $"With {names} it would be of the same work as '{duplicate.Existing}' by its {duplicate.MatchedBy}.");
            if (result.Failure is not StaleVersion) return result.Failure is NotFound ? null : SourceOutcome.Refused(result.Failure);
        }

        throw new StorageUnavailableException("A source changes faster than it can be merged.");
    }

    private Source Filled(Source source, List<ReferenceMember> lacking)
    {
        var builder = source.Reference.ToBuilder();
        foreach (var member in lacking) builder.With(member);
        return source with { Reference = builder.Build(), Revision = source.Revision + 1, Modified = changes.By(caller) };
    }
}
