using Annotations.Model.Essays;
using Annotations.Model.Sources;
using Annotations.Storage;

namespace Annotations.Functions.Sources;

/// <summary>Decides what becomes of a reference whose id another source has.</summary>
public sealed class SourceNamer(ISourceStore sources)
{
    /// <summary>Where the source of that id says the same, the reference becomes it; else the reference gets the next id.</summary>
    public async Task RenameAsync(EssayId essay, SourceNames names, SourceId taken)
    {
        var name = names.Named(taken);
        var holder = await sources.FindAsync(essay, taken, CancellationToken.None);
        if (holder is not null && SameReference.Are(holder.Value.Reference, name.Reference)) name.IsKnown = true;
        else names.Rename(name);
    }
}
