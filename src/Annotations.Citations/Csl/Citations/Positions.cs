namespace Annotations.Citations.Csl.Citations;

/// <summary>Finds where each cite stands among those of its reference (CSL 1.0.2, "Choose", position).</summary>
internal sealed class Positions(Registry registry, int nearNoteDistance)
{
    private readonly Dictionary<RegisteredItem, (int First, int Last)> notes = new(registry.Items.Count);
    private readonly Dictionary<bool, (Citation Citation, List<ResolvedCite> Cites)> previous = [];

    /// <summary>Takes the document's citations one after another.</summary>
    internal List<ResolvedCite> Resolve(Citation citation)
    {
        var resolved = new List<ResolvedCite>(citation.Cites.Count);
        foreach (var cite in citation.Cites)
        {
            if (registry.Find(cite.Id) is { } item)
            {
                resolved.Add(Resolve(cite, item, citation, resolved));
                notes[item] = (notes.TryGetValue(item, out var known) ? known.First : citation.NoteNumber, citation.NoteNumber);
            }
        }

        var isSameNote = citation.NoteNumber > 0 && previous.TryGetValue(true, out var last) && last.Citation.NoteNumber == citation.NoteNumber;
        previous[citation.NoteNumber > 0] = (citation, isSameNote ? [.. previous[true].Cites, .. resolved] : resolved);
        return resolved;
    }

    private ResolvedCite Resolve(Cite cite, RegisteredItem item, Citation citation, List<ResolvedCite> before)
    {
        var isKnown = notes.TryGetValue(item, out var note);
        var position = !isKnown ? CitePosition.First : Before(citation, before) is { } last && last.Cite.Id == cite.Id ? Ibid(last.Cite, cite) : CitePosition.Subsequent;
        var isNear = isKnown && (cite.IsNearNote ?? (citation.NoteNumber == 0 || citation.NoteNumber - note.Last <= nearNoteDistance));
        var first = note.First > 0 ? note.First : (int?)null;
        return new ResolvedCite(cite, item, cite.Position ?? position, isNear, first);
    }

    /// <summary>The cite right before: in the same citation, or the only one of the citation before.</summary>
    private ResolvedCite? Before(Citation citation, List<ResolvedCite> before)
    {
        if (before.Count > 0)
        {
            return before[^1];
        }

        return previous.TryGetValue(citation.NoteNumber > 0, out var last)
            && last.Cites.Count > 0
            && (last.Citation.NoteNumber == citation.NoteNumber || last.Cites.TrueForAll(cite => cite.Cite.Id == last.Cites[0].Cite.Id))
            && (citation.NoteNumber == 0 || citation.NoteNumber - last.Citation.NoteNumber <= 1)
            ? last.Cites[^1]
            : null;
    }

    private static CitePosition Ibid(Cite last, Cite cite)
    {
        var isSame = last.Locator.Trim() == cite.Locator.Trim() && (cite.Locator.Length == 0 || last.Label == cite.Label);
        return isSame ? CitePosition.Ibid : cite.Locator.Trim().Length > 0 ? CitePosition.IbidWithLocator : CitePosition.Subsequent;
    }
}
