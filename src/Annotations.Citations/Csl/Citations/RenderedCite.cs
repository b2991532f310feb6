using System.Buffers;
using Annotations.Citations.Csl.Output;

namespace Annotations.Citations.Csl.Citations;

/// <summary>A cite as it was rendered.</summary>
/// <param name="Body">What the style renders; null when nothing.</param>
/// <param name="NamesKey">The first names as text, when the style groups cites of equal names.</param>
internal sealed record RenderedCite(ResolvedCite Cite, Blob? Body, string NamesKey)
{
    private static readonly SearchValues<char> Closing = SearchValues.Create(".,:;>&”’)]»›?!\"'}…");

    /// <summary>Whether a term such as "anonymous" stands for the names.</summary>
    internal bool IsAnonymous { get; init; }

    internal bool IsEmpty => Body is null && Cite.Cite.Prefix.Length == 0 && Cite.Cite.Suffix.Length == 0;

    /// <summary>The cite between the words that the document's author put around it.</summary>
    internal Blob Whole(Blob? body)
    {
        var (prefix, suffix) = (Prefix(Cite.Cite.Prefix), Suffix(Cite.Cite.Suffix));
        return prefix is null && suffix is null ? body ?? Blob.OfText(string.Empty) : Blob.Join([.. new[] { prefix, body, suffix }.OfType<Blob>()])!;
    }

    /// <summary>Words, and what closes them, are parted from the cite by a space; a bracket or dash is not.</summary>
    private static Blob? Prefix(string prefix) => prefix switch
    {
        "" => null,
        [.., var last] when char.IsLetterOrDigit(last) || Closing.Contains(last) => new Blob { Text = prefix + " ", IsAffix = true },
        _ => new Blob { Text = prefix, IsAffix = true },
    };

    private static Blob? Suffix(string suffix) => suffix switch
    {
        "" => null,
        ['[' or '(' or '&', ..] => new Blob { Text = " " + suffix, IsAffix = true, IsSuffix = true },
        [var first, ..] when char.IsLetter(first) && first < '\u2E80' => new Blob { Text = " " + suffix, IsAffix = true, IsSuffix = true },
        _ => new Blob { Text = suffix, IsAffix = true, IsSuffix = true },
    };
}
