namespace Annotations.Citations.Csl.Citations;

/// <summary>Finds where each cite stands among those of its reference (CSL 1.0.2, "Choose", position).</summary>
internal sealed class Positions
{
    private readonly Registry registry;
    private readonly int nearNoteDistance;
    private Previous? inText;
    private Previous? inNotes;

    internal Positions(Registry registry, int nearNoteDistance)
    {
        (this.registry, this.nearNoteDistance) = (registry, nearNoteDistance);
        foreach (var item in registry.Items)
        {
            (item.FirstNote, item.LastNote) = (null, null);
        }
    }

    /// <summary>The citation before, with those before it in the same note: its last cite, and whether all are of one reference.</summary>
    private sealed record Previous(int Note, ResolvedCite? Last, bool IsOfOne)
    {
        /// <summary>The same with a citation more in the note.</summary>
        internal Previous With(List<ResolvedCite> cites)
        {
            var first = IsOfOne ? Last?.Cite.Id ?? (cites.Count > 0 ? cites[0].Cite.Id : null) : null;
            return new Previous(Note, cites.Count > 0 ? cites[^1] : Last, IsOfOne && cites.TrueForAll(cite => cite.Cite.Id == first));
        }
    }

    /// <summary>Takes the document's citations one after another.</summary>
    internal List<ResolvedCite> Resolve(Citation citation)
    {
        var resolved = new List<ResolvedCite>(citation.Cites.Count);
        foreach (var cite in citation.Cites)
        {
            if (registry.Find(cite.Id) is { } item)
            {
                resolved.Add(Resolve(cite, item, citation, resolved));
                item.FirstNote ??= citation.NoteNumber;
                item.LastNote = citation.NoteNumber;
            }
        }

        if (citation.NoteNumber == 0)
        {
            inText = new Previous(0, null, true).With(resolved);
        }
        else
        {
            inNotes = (inNotes is { } last && last.Note == citation.NoteNumber ? last : new Previous(citation.NoteNumber, null, true)).With(resolved);
        }

        return resolved;
    }

    private ResolvedCite Resolve(Cite cite, RegisteredItem item, Citation citation, List<ResolvedCite> before)
    {
        var isKnown = item.LastNote is not null;
        var position = !isKnown ? CitePosition.First : Before(citation, before) is { } last && last.Cite.Id == cite.Id ? Ibid(last.Cite, cite) : CitePosition.Subsequent;
        var isNear = isKnown && (cite.IsNearNote ?? (citation.NoteNumber == 0 || citation.NoteNumber - item.LastNote <= nearNoteDistance));
        return new ResolvedCite(cite, item, cite.Position ?? position, isNear, item.FirstNote is > 0 ? item.FirstNote : null);
    }

    /// <summary>The cite right before: in the same citation, or the only one of the citation before.</summary>
    private ResolvedCite? Before(Citation citation, List<ResolvedCite> before)
    {
        if (before.Count > 0)
        {
            return before[^1];
        }

        return (citation.NoteNumber > 0 ? inNotes : inText) is { Last: not null } last
            && (last.Note == citation.NoteNumber || last.IsOfOne)
            && (citation.NoteNumber == 0 || citation.NoteNumber - last.Note <= 1)
            ? last.Last
            : null;
    }

    private static CitePosition Ibid(Cite last, Cite cite)
    {
        var isSame = last.Locator.Trim() == cite.Locator.Trim() && (cite.Locator.Length == 0 || last.Label == cite.Label);
        return isSame ? CitePosition.Ibid : cite.Locator.Trim().Length > 0 ? CitePosition.IbidWithLocator : CitePosition.Subsequent;
    }
}
