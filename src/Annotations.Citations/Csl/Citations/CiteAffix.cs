using System.Buffers;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.RichText;

namespace Annotations.Citations.Csl.Citations;

/// <summary>Words that the document's author puts before or after a cite.</summary>
internal static class CiteAffix
{
    private static readonly char[] Trailing = ['"', '\'', '”', '’', '»', '\u202F', '\u00A0', ' '];
    private static readonly SearchValues<char> Closing = SearchValues.Create(".,:;>&”’)]»›?!\"'}…");

    /// <summary>Words, and what closes them, are parted from the cite by a space; a bracket or dash is not.</summary>
    internal static Blob? Prefix(string prefix) => prefix switch
    {
        "" => null,
        [.., var last] when char.IsLetterOrDigit(last) || Closing.Contains(last) => new Blob { Text = prefix + " ", IsAffix = true },
        _ => new Blob { Text = prefix, IsAffix = true },
    };

    /// <summary>Whether a term after the prefix begins a sentence: the prefix is of several words, and ends in a mark.</summary>
    internal static bool EndsSentence(string prefix) =>
        Markup.Strip(prefix).TrimEnd(Trailing) is [.., '.' or ':' or ';' or '!' or '?'] && prefix.Trim().Contains(' ', StringComparison.Ordinal);

    internal static Blob? Suffix(string suffix) => suffix switch
    {
        "" => null,
        ['[' or '(' or '&', ..] => new Blob { Text = " " + suffix, IsAffix = true, IsSuffix = true },
        [var first, ..] when char.IsLetter(first) && first < '\u2E80' => new Blob { Text = " " + suffix, IsAffix = true, IsSuffix = true },
        _ => new Blob { Text = suffix, IsAffix = true, IsSuffix = true },
    };

    /// <summary>A delimiter as it stands after a suffix and before a prefix: their own stop or comma takes the place of its mark, or of all of it.</summary>
    internal static string Delimiter(string delimiter, Cite before, Cite after)
    {
        if (before.Suffix.Length == 0)
        {
            return IsMark(after.Prefix, 0) ? string.Empty : delimiter;
        }

        return !IsMark(before.Suffix, before.Suffix.Length - 1) ? delimiter
            : delimiter.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var space ? delimiter[space..] : string.Empty;
    }

    private static bool IsMark(string text, int index) => index < text.Length && (text[index] is ';' or '.' or ',');
}
