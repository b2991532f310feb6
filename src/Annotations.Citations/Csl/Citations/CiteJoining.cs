using Annotations.Citations.Csl.Output;

namespace Annotations.Citations.Csl.Citations;

/// <summary>Joins the cites of a citation, collapsed as the style asks (CSL 1.0.2, "Cite Grouping" and "Cite Collapsing").</summary>
internal sealed class CiteJoining(CitationLayout layout, Func<RenderedCite, RenderedCite> withoutNames)
{
    private readonly Collapse collapse = layout.Collapse;

    internal Blob Join(List<RenderedCite> cites)
    {
        if (collapse.Kind == CollapseKind.CitationNumber)
        {
            return new NumberCollapsing(layout.Delimiter, collapse.AfterDelimiter).Join(cites);
        }

        if (cites is [var only])
        {
            return only.Whole(only.Body);
        }

        if (!collapse.Groups)
        {
            return Chain(cites.ConvertAll(cite => (cite.Whole(cite.Body), layout.Delimiter)));
        }

        var links = new List<(Blob, string)>();
        foreach (var group in Groups(cites))
        {
            AddGroup(links, group);
        }

        return Chain(links);
    }

    /// <summary>Cites of the same names together, where the first of them stands; anonymous ones stay with the cite before.</summary>
    private List<List<RenderedCite>> Groups(List<RenderedCite> cites)
    {
        var groups = new List<List<RenderedCite>>();
        var byKey = new Dictionary<string, List<RenderedCite>>(StringComparer.Ordinal);
        foreach (var cite in cites)
        {
            if (cite.NamesKey.Length == 0 && groups.Count > 0 && groups[^1][^1].NamesKey.Length == 0 && IsSuffixOnly(groups[^1][^1], cite))
            {
                groups[^1].Add(cite);
                continue;
            }

            if (cite.IsAnonymous && groups.Count > 0)
            {
                groups[^1].Add(cite);
                continue;
            }

            if (cite.NamesKey.Length > 0 && byKey.TryGetValue(cite.NamesKey, out var group))
            {
                group.Add(cite);
                continue;
            }

            groups.Add([cite]);
            byKey[cite.NamesKey] = groups[^1];
        }

        return groups;
    }

    private void AddGroup(List<(Blob Blob, string After)> links, List<RenderedCite> group)
    {
        var collapses = collapse.Kind != CollapseKind.None;
        var between = collapse.GroupDelimiter ?? (collapse.Kind == CollapseKind.Year ? ", " : layout.Delimiter);
        var hasCollapsed = false;
        for (var i = 0; i < group.Count; i++)
        {
            if (RangeAt(group, i) is >= 3 and var length)
            {
                i += length - 2;
                links[^1] = (links[^1].Blob, "–");
                links.Add((group[i].Whole(group[i].Body?.First(BlobRole.YearSuffix)), between));
                hasCollapsed = true;
                continue;
            }

            var isJoined = collapses && i > 0 && !group[i].IsAnonymous;
            var cite = group[i];
            var body = isJoined ? withoutNames(cite).Body : cite.Body;
            if (isJoined && IsSuffixOnly(group[i - 1], cite) && body?.First(BlobRole.YearSuffix) is { } suffix)
            {
                links[^1] = (links[^1].Blob, collapse.YearSuffixDelimiter ?? collapse.GroupDelimiter ?? layout.Delimiter);
                body = suffix;
            }

            hasCollapsed |= isJoined;
            links.Add((cite.Whole(body), collapses && cite.Cite.Cite.Locator.Length > 0 ? collapse.AfterDelimiter ?? between : between));
        }

        links[^1] = (links[^1].Blob, hasCollapsed || collapse.Kind == CollapseKind.Year ? collapse.AfterDelimiter ?? layout.Delimiter : layout.Delimiter);
    }

    /// <summary>How many year suffixes in a row go on from the cite before, that one counted; 0 when ranges are not asked for.</summary>
    private int RangeAt(List<RenderedCite> group, int start)
    {
        if (collapse.Kind != CollapseKind.YearSuffixRanged || start == 0)
        {
            return 0;
        }

        var end = start;
        while (end < group.Count && IsSuffixOnly(group[end - 1], group[end]) && group[end].Cite.Item.SuffixNumber == group[end - 1].Cite.Item.SuffixNumber + 1)
        {
            end++;
        }

        return end - start + 1;
    }

    private bool IsSuffixOnly(RenderedCite before, RenderedCite cite) =>
        collapse.Kind is CollapseKind.YearSuffix or CollapseKind.YearSuffixRanged
        && before.Cite.Item.SuffixNumber > 0
        && cite.Cite.Item.SuffixNumber > 0
        && before.Cite.Cite.Locator.Length == 0
        && before.Cite.Item.Entry.Date("issued")?.Start == cite.Cite.Item.Entry.Date("issued")?.Start;

    /// <summary>Blobs with the delimiter that follows each but the last; none before one that begins with its own punctuation.</summary>
    internal static Blob Chain(List<(Blob Blob, string After)> links)
    {
        var parts = new Blob[links.Count];
        for (var i = 0; i < links.Count; i++)
        {
            parts[i] = i == links.Count - 1 ? links[i].Blob : new Blob { Parts = [links[i].Blob], Suffix = Between(links[i], links[i + 1].Blob) };
        }

        return Blob.Join(parts)!;
    }

    private static string Between((Blob Blob, string After) link, Blob next) =>
        BeginsWithComma(next) ? string.Empty : EndsSentence(link.Blob) ? link.After.TrimStart(',', ';') : link.After;

    /// <summary>Whether the document's author closed the cite with a full stop or comma: no delimiter follows it.</summary>
    private static bool EndsSentence(Blob blob) => blob.IsAffix ? blob.Text is [.., '.' or ','] : blob.Parts is [.., var last] && EndsSentence(last);

    private static bool BeginsWithComma(Blob blob) =>
        blob.IsAffix ? blob.Text is [',' or ';' or '.', ..] : blob.Parts is [var first, ..] && blob.Prefix.Length == 0 && BeginsWithComma(first);
}
