using Annotations.Citations.Csl.Output;

namespace Annotations.Citations.Csl.Citations;

/// <summary>A cite as it was rendered.</summary>
/// <param name="Body">What the style renders; null when nothing.</param>
/// <param name="NamesKey">The first names as text: cites of equal names are grouped.</param>
internal sealed record RenderedCite(ResolvedCite Cite, Blob? Body, string NamesKey)
{
    internal bool IsEmpty => Body is null && Cite.Cite.Prefix.Length == 0 && Cite.Cite.Suffix.Length == 0;

    /// <summary>The cite between the words that the document's author put around it.</summary>
    internal Blob Whole(Blob? body)
    {
        var parts = new List<Blob>(3);
        if (Cite.Cite.Prefix.Length > 0)
        {
            var prefix = Cite.Cite.Prefix;
            var text = char.IsLetterOrDigit(prefix[^1]) || prefix[^1] is '.' or ',' or ':' or ';' or '>' ? prefix + " " : prefix;
            parts.Add(new Blob { Text = text, IsAffix = true });
        }

        if (body is not null)
        {
            parts.Add(body);
        }

        if (Cite.Cite.Suffix.Length > 0)
        {
            var suffix = Cite.Cite.Suffix;
            var text = char.IsLetterOrDigit(suffix[0]) || suffix[0] is '[' or '(' or '<' ? " " + suffix : suffix;
            parts.Add(new Blob { Text = text, IsAffix = true });
        }

        return Blob.Join(parts)!;
    }
}
