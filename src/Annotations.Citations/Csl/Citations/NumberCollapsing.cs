using Annotations.Citations.Csl.Output;

namespace Annotations.Citations.Csl.Citations;

/// <summary>Joins numeric cites: three or more numbers in a row become a range (CSL 1.0.2, collapse="citation-number").</summary>
internal sealed class NumberCollapsing(string delimiter, string? afterDelimiter)
{
    private const int ShortestRange = 3;

    internal Blob Join(List<RenderedCite> cites)
    {
        var links = new List<(Blob Blob, string After)>();
        for (var i = 0; i < cites.Count;)
        {
            var length = RangeAt(cites, i);
            if (length < ShortestRange)
            {
                links.Add((cites[i].Whole(cites[i].Body), delimiter));
                i++;
                continue;
            }

            links.Add((cites[i].Whole(cites[i].Body), "–"));
            i += length;
            links.Add((cites[i - 1].Whole(cites[i - 1].Body), afterDelimiter ?? delimiter));
        }

        return CiteJoining.Chain(links);
    }

    private static int RangeAt(List<RenderedCite> cites, int start)
    {
        var end = start + 1;
        while (end < cites.Count && CanEnd(cites[end]) && CanBegin(cites[end - 1]) && cites[end].Cite.Item.Number == cites[end - 1].Cite.Item.Number + 1)
        {
            end++;
        }

        return end - start;
    }

    /// <summary>A cite that shows its number alone; words before it stand before the range.</summary>
    private static bool CanBegin(RenderedCite cite) => cite.Cite.Cite.Suffix.Length == 0 && IsNumber(cite.Body);

    private static bool CanEnd(RenderedCite cite) => cite.Cite.Cite.Prefix.Length == 0 && CanBegin(cite);

    private static bool IsNumber(Blob? blob) =>
        blob is { Role: BlobRole.CitationNumber } || (blob is { Parts: [var only] } && IsNumber(only));
}
