using Annotations.Functions.Sources;
using Annotations.Model.Essays;
using Annotations.Model.Sources;
using Annotations.Storage;

namespace Annotations.Functions.SourceImport;

/// <summary>Gives the entries of one import ids that no other entry has and, as far as is known, no source.</summary>
internal sealed class SourceIds(EssayId essay, ISourceStore sources)
{
    private readonly HashSet<SourceId> taken = [];
    private readonly Dictionary<string, int> attempts = new(StringComparer.Ordinal);

    public void Name(SourceEntry entry)
    {
        var stem = SuggestedId.StemOf(entry.Reference);
        var attempt = attempts.GetValueOrDefault(stem);
        while (!taken.Add(SuggestedId.Of(entry.Reference, attempt))) attempt++;
        entry.Id = SuggestedId.Of(entry.Reference, attempt);
        attempts[stem] = attempt + 1;
    }

    /// <summary>Gives another id where a source has the entry's: all ids of its stem are asked for at once.</summary>
    public async Task RenameAsync(SourceEntry entry, CancellationToken cancellationToken)
    {
        taken.UnionWith(await sources.FindIdsAsync(essay, SuggestedId.StemOf(entry.Reference), cancellationToken));
        Name(entry);
    }
}
