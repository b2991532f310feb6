namespace Annotations.Citations.Csl.Citations;

/// <summary>
/// Finds where each cite stands among those of its reference (CSL 1.0.2, "Choose", position). One series is of the
/// citations in the text, another of those in notes: as the reference processor has it, they do not see each other.
/// The work for a citation depends on its own cites alone.
/// </summary>
internal sealed class PositionSeries(int nearNoteDistance)
{
    private readonly Dictionary<string, CitedNotes> notes = new(StringComparer.Ordinal);
    private Previous? before;
    private Previous? beforeThat;

    /// <summary>How many cites the note of the citation before has, so far.</summary>
    private int citesInNote;

    /// <summary>The numbers of the first and the last note that cite a reference.</summary>
    private sealed record CitedNotes(int First, int Last);

    /// <summary>What has to be known of a citation to place the next one.</summary>
    private sealed record Previous(int Note, bool IsAuthorOnly, Cite First, Cite Last);

    /// <summary>Takes the citations of the series one after another.</summary>
    /// <param name="cites">The cites, in the order in which they are shown.</param>
    /// <param name="citation">The citation they are of.</param>
    internal List<ResolvedCite> Resolve(List<ResolvedCite> cites, Citation citation)
    {
        var note = citation.NoteNumber;
        if (before is { } last && last.Note > note)
        {
            notes.Clear();
            citesInNote = 0;
        }

        var resolved = new List<ResolvedCite>(cites.Count);
        for (var i = 0; i < cites.Count; i++)
        {
            resolved.Add(Resolve(cites[i], citation, i == 0 ? null : cites[i - 1].Cite));
        }

        if (cites.Count > 0)
        {
            citesInNote = (before?.Note == note ? citesInNote : 0) + cites.Count;
            (beforeThat, before) = (before, new Previous(note, citation.Mode == CitationMode.AuthorOnly, cites[0].Cite, cites[^1].Cite));
        }

        return resolved;
    }

    private ResolvedCite Resolve(ResolvedCite resolved, Citation citation, Cite? beside)
    {
        var cite = resolved.Cite;
        var isAuthorOnly = citation.Mode == CitationMode.AuthorOnly;
        var known = notes.GetValueOrDefault(cite.Id);
        var position = isAuthorOnly || known is null ? CitePosition.First : PositionOf(cite, citation.NoteNumber, beside);
        var isNear = position != CitePosition.First && (citation.NoteNumber == 0 || citation.NoteNumber - known!.Last <= nearNoteDistance);
        if (citation.NoteNumber > 0 || !isAuthorOnly)
        {
            notes[cite.Id] = new CitedNotes(known?.First ?? citation.NoteNumber, citation.NoteNumber);
        }

        return resolved with
        {
            Position = cite.Position ?? position,
            IsNearNote = cite.IsNearNote ?? isNear,
            FirstNote = known is { First: > 0 and var first } && first != citation.NoteNumber ? first : null,
        };
    }

    private CitePosition PositionOf(Cite cite, int note, Cite? beside) =>
        (beside is not null ? IdIs(beside, cite.Id) : BeforeInDocument(cite.Id, note)) is { } last ? Ibid(last, cite) : CitePosition.Subsequent;

    /// <summary>The cite to compare locators with, when the citation before leads up to this one: the only one of the note before, or one after which it comes in the same note or in the text.</summary>
    private Cite? BeforeInDocument(string id, int note)
    {
        if (before is not { } last)
        {
            return null;
        }

        if (last.Note != note)
        {
            return last.Note >= note - 1 && citesInNote == 1 ? IdIs(last.First, id) : null;
        }

        var named = last.IsAuthorOnly && beforeThat is not null ? beforeThat : last;
        return IdIs(named.Last, id) is null ? null : last.First;
    }

    private static Cite? IdIs(Cite cite, string id) => cite.Id == id ? cite : null;

    private static CitePosition Ibid(Cite last, Cite cite)
    {
        var (before, now) = (last.Locator.TrimEnd(), cite.Locator.TrimEnd());
        if (now.Length == 0)
        {
            return before.Length == 0 ? CitePosition.Ibid : CitePosition.Subsequent;
        }

        return before == now && last.Label == cite.Label ? CitePosition.Ibid : CitePosition.IbidWithLocator;
    }
}
