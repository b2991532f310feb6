using Annotations.Citations.Duplicates;
using Annotations.Model.Essays;
using Annotations.Model.Sources;
using Annotations.Storage;

namespace Annotations.Functions.Sources;

/// <summary>Decides what becomes of references that the essay may have already, or whose ids are taken.</summary>
public sealed class SourceNamer(ISourceStore sources)
{
    /// <summary>Where the source of that id says the same, the reference becomes it; else the reference gets the next id that is free.</summary>
    public async Task RenameAsync(EssayId essay, SourceNames names, SourceId taken, CancellationToken cancellationToken)
    {
        var name = names.Named(taken);
        var holder = await sources.FindAsync(essay, taken, cancellationToken);
        if (holder is not null && SameReference.Are(holder.Value.Reference, name.Reference)) name.Known = taken;
        else names.Rename(name, (await sources.FindIdsAsync(essay, SuggestedId.StemOf(name.Reference), cancellationToken)).Append(taken).ToHashSet());
    }

    /// <summary>Makes those known that say the same as a source of the essay.</summary>
    /// <returns>Those of the others of whose work the essay has a source.</returns>
    public async Task<IReadOnlyList<Recognised>> RecogniseAsync(EssayId essay, SourceNames names, CancellationToken cancellationToken)
    {
        var keys = names.New.ToDictionary(name => name, name => DuplicateKeys.Of(name.Reference));
        var holders = await sources.FindHoldersAsync(essay, [.. keys.Values.SelectMany(some => some).Distinct()], cancellationToken);
        var found = (await sources.ReadAsync(essay, [.. holders.Values.SelectMany(ids => ids).Distinct()], cancellationToken)).ToDictionary(source => source.Id);

        var recognised = new List<Recognised>();
        foreach (var (name, of) in keys)
        {
            var matches = of.SelectMany(key => holders.GetValueOrDefault(key, []).Where(found.ContainsKey).Select(id => (Key: key, Source: found[id]))).ToList();
            var same = matches.Find(match => SameReference.Are(match.Source.Reference, name.Reference)).Source;
            if (same is not null) name.Known = same.Id;
            else if (matches is [var (key, source), ..]) recognised.Add(new Recognised(name, key, source));
        }

        return recognised;
    }
}
