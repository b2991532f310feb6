using System.Collections.Immutable;
using Annotations.Citations.Duplicates;
using Annotations.Functions.Versions;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Model.Sources;
using Annotations.Storage;

namespace Annotations.Functions.SourceImport;

/// <summary>Writes the entries of one import, as many in a transaction as it holds.</summary>
internal sealed class SourceImporter
{
    /// <summary>A transaction has 100 rows, and one is the essay's version.</summary>
    private const int MaxRows = 99;

    /// <summary>Less than a transaction takes: its size as it is sent is only known to within a factor.</summary>
    private const int MaxCharacters = 500_000;

    /// <summary>Each attempt settles an entry at least, but for those that others write at the same time.</summary>
    private const int MaxAttempts = 200;

    private readonly SourceIds ids;
    private readonly EntryMerger merger;
    private readonly EssayId essay;
    private readonly Caller caller;
    private readonly ChangeMaker changes;
    private readonly ISourceStore sources;
    private readonly List<SourceEntry> waiting = [];
    private readonly HashSet<DuplicateKey> keys = [];
    private int rows;
    private int characters;

    public SourceImporter(EssayId essay, Caller caller, ChangeMaker changes, ISourceStore sources, bool allowsDuplicates)
    {
        (this.essay, this.caller, this.changes, this.sources) = (essay, caller, changes, sources);
        ids = new SourceIds(essay, sources);
        merger = new EntryMerger(essay, caller, changes, sources, ids, allowsDuplicates);
    }

    /// <summary>Takes the entries of a file: those of whose works the essay has sources are merged with them, the others added.</summary>
    public async Task TakeAsync(IReadOnlyList<SourceEntry> entries, CancellationToken cancellationToken)
    {
        var sound = entries.Where(entry => entry.Outcome is null).ToList();
        var holders = await sources.FindHoldersAsync(essay, [.. sound.SelectMany(entry => entry.Keys).Distinct()], cancellationToken);
        foreach (var entry in sound) ids.Name(entry);
        foreach (var some in sound.Where(entry => entry.Keys.Any(holders.ContainsKey)).Chunk(MaxRows)) await merger.MergeAsync(some, holders, cancellationToken);
        foreach (var entry in sound) await TakeAsync(entry, cancellationToken);
        await FlushAsync(cancellationToken);
    }

    /// <summary>Takes an entry: it is written with those before it, or with the next ones.</summary>
    private async Task TakeAsync(SourceEntry entry, CancellationToken cancellationToken)
    {
        if (entry.Outcome is not null) return;
        var size = Http.ApiJson.Serialize(entry.Reference).Length;
        var isFull = rows + 1 + entry.Keys.Count > MaxRows || characters + size > MaxCharacters;
        if (isFull || entry.Keys.Any(keys.Contains)) await FlushAsync(cancellationToken);

        waiting.Add(entry);
        keys.UnionWith(entry.Keys);
        (rows, characters) = (rows + 1 + entry.Keys.Count, characters + size);
    }

    /// <summary>Writes those that wait; then each has its outcome.</summary>
    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 0; waiting.Count > 0; attempt++)
        {
            if (attempt == MaxAttempts) throw new StorageUnavailableException("The essay's sources change faster than the file can be taken.");
            await WriteAsync(cancellationToken);
        }

        keys.Clear();
        (rows, characters) = (0, 0);
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        var change = changes.By(caller);
        var added = waiting.ConvertAll(entry => new Source(essay, entry.Id, entry.Reference.WithId(entry.Id.Value), 1, change, change));
        var failure = await sources.AddAsync(added, ImmutableHashSet<DuplicateKey>.Empty, receipt: null, cancellationToken);
        if (failure is SourceIdTaken taken) await ids.RenameAsync(waiting.Find(entry => entry.Id == taken.Id)!, cancellationToken);
        else if (failure is DuplicateSource) await MergeAsync(cancellationToken);
        else Settle(failure);
    }

    /// <summary>Merges those of whose works the essay has sources; the others go on waiting.</summary>
    private async Task MergeAsync(CancellationToken cancellationToken)
    {
        var holders = await sources.FindHoldersAsync(essay, [.. waiting.SelectMany(entry => entry.Keys).Distinct()], cancellationToken);
        await merger.MergeAsync(waiting, holders, cancellationToken);
        waiting.RemoveAll(entry => entry.Outcome is not null);
    }

    private void Settle(Failure? failure)
    {
        foreach (var entry in waiting) entry.Outcome = failure is null ? SourceOutcome.Created(entry.Id) : SourceOutcome.Refused(failure);
        waiting.Clear();
    }
}
