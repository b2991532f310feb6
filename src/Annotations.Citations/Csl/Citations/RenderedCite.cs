using System.Buffers;
using Annotations.Citations.Csl.Output;

namespace Annotations.Citations.Csl.Citations;

/// <summary>A cite as it was rendered.</summary>
/// <param name="Body">What the style renders; null when nothing.</param>
/// <param name="NamesKey">The first names as text: cites of equal names are grouped.</param>
internal sealed record RenderedCite(ResolvedCite Cite, Blob? Body, string NamesKey)
{
    private static readonly SearchValues<char> Closing = SearchValues.Create(".,:;>&”’)]»›?!\"'}…");

    internal bool IsEmpty => Body is null && Cite.Cite.Prefix.Length == 0 && Cite.Cite.Suffix.Length == 0;

    /// <summary>The cite between the words that the document's author put around it.</summary>
    internal Blob Whole(Blob? body)
    {
        var parts = new List<Blob>(3);
        if (Cite.Cite.Prefix.Length > 0)
        {
            parts.Add(new Blob { Text = Spaced(Cite.Cite.Prefix), IsAffix = true });
        }

        if (body is not null)
        {
            parts.Add(body);
        }

        if (Cite.Cite.Suffix.Length > 0)
        {
            var suffix = Cite.Cite.Suffix;
            parts.Add(new Blob { Text = BeginsWord(suffix[0]) ? " " + suffix : suffix, IsAffix = true });
        }

        return Blob.Join(parts) ?? Blob.OfText(string.Empty);
    }

    /// <summary>Words, and what closes them, are parted from the cite by a space; a bracket or dash is not.</summary>
    private static string Spaced(string prefix) => char.IsLetterOrDigit(prefix[^1]) || Closing.Contains(prefix[^1]) ? prefix + " " : prefix;

    private static bool BeginsWord(char character) => character is '[' or '(' or '&' || (char.IsLetter(character) && character < '\u2E80');
}
