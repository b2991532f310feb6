using System.Text;
using Annotations.Citations.Csl.TextCase;

namespace Annotations.Citations.Csl.Names;

/// <summary>Shortens given names to initials, or writes those that are initials already alike (CSL 1.0.2, "Name", initialize).</summary>
internal static class Initials
{
    /// <summary>Up to so many characters are put together on the stack: more than any given names have.</summary>
    private const int MaxOnStack = 256;

    /// <summary>A letter with all that can stand around it but the mark: a space before, a hyphen, a space after.</summary>
    private const int MostAround = 4;

    /// <summary>The same for given names with markup: tags stay where they are.</summary>
    internal static string WriteMarkup(string given, string mark, bool isFull, bool keepsHyphen)
    {
        if (!given.Contains('<', StringComparison.Ordinal))
        {
            return Write(given, mark, isFull, keepsHyphen);
        }

        var output = new StringBuilder();
        foreach (var (start, length, isFixed) in CasedText.Stretches(given))
        {
            var stretch = given.Substring(start, length);
            var lead = stretch[0] is ' ' or '-' && !isFixed ? stretch[..1] : string.Empty;
            output.Append(isFixed ? stretch : lead + Write(stretch[lead.Length..], mark, isFull, keepsHyphen));
        }

        return output.ToString();
    }

    /// <param name="mark">What follows every initial, such as <c>. </c>.</param>
    /// <param name="isFull">Whether full names are shortened too; only initials are written alike otherwise.</param>
    /// <param name="keepsHyphen">Whether a hyphen stays between the initials of a compound name.</param>
    internal static string Write(string given, string mark, bool isFull, bool keepsHyphen)
    {
        var most = given.Length * (mark.Length + MostAround);
        var output = new TextRoom(most <= MaxOnStack ? stackalloc char[most] : new char[most]);
        AppendAll(ref output, given, mark, isFull, keepsHyphen);
        return output.ToString().TrimEnd();
    }

    private static void AppendAll(ref TextRoom output, string given, string mark, bool isFull, bool keepsHyphen)
    {
        var start = 0;
        var isHyphened = false;
        for (var i = 0; i <= given.Length; i++)
        {
            var ends = i == given.Length || given[i] is ' ' or '\u00A0' or '-' or '‐';
            var isDot = !ends && given[i] == '.' && i + 1 < given.Length && given[i + 1] is not (' ' or '-');
            if (!ends && !isDot)
            {
                continue;
            }

            var end = isDot ? i + 1 : i;
            if (end > start)
            {
                Append(ref output, given.AsSpan(start, end - start), isHyphened, mark, isFull, keepsHyphen);
            }

            isHyphened = ends && i < given.Length && given[i] is '-' or '‐';
            start = i + 1;
        }
    }

    private static void Append(ref TextRoom output, ReadOnlySpan<char> word, bool isHyphened, string mark, bool isFull, bool keepsHyphen)
    {
        var text = word.TrimEnd('.');
        if (text.Length == 0)
        {
            return;
        }

        var isAbbreviation = word[^1] == '.' && text.Length > 1 && char.IsUpper(text[0]);
        var isInitial = isAbbreviation || (text.Length == 1 && char.IsUpper(text[0]));
        if (isFull && isHyphened && char.IsLower(text[0]) && output.Length > 0)
        {
            return;
        }

        if (char.IsLower(text[0]) || (!isFull && !isInitial))
        {
            AppendWhole(ref output, isFull ? text : word, isHyphened, isFull || keepsHyphen);
            return;
        }

        if (isHyphened && output.Length > 0)
        {
            var followsWord = !isFull && !output.EndsWithInitial(mark);
            output.TrimEnd(' ');
            output.TrimEnd('\u00A0');
            output.Append(keepsHyphen && (isFull || followsWord) ? "-" : followsWord || mark.EndsWith(' ') ? " " : string.Empty);
        }

        if (isFull && !isAbbreviation)
        {
            AppendFirstLetters(ref output, text);
        }
        else
        {
            output.Append(text);
        }

        output.Append(mark);
    }

    private static void AppendWhole(ref TextRoom output, ReadOnlySpan<char> text, bool isHyphened, bool keepsHyphen)
    {
        if (output.Length > 0 && !output.EndsWith(' '))
        {
            output.Append(' ');
        }

        if (isHyphened)
        {
            output.DropLast(' ');
            output.Append(keepsHyphen ? '-' : ' ');
        }

        output.Append(text);
        output.Append(' ');
    }

    /// <summary>The first letter; two when the second only completes it, as in a name of capitals "Yu" of a digraph does not.</summary>
    private static void AppendFirstLetters(ref TextRoom output, ReadOnlySpan<char> text)
    {
        switch (text)
        {
            case [>= '\uD800' and <= '\uDBFF', _, ..]:
                output.Append(text[..2]);
                break;
            case [_, var second, var third, ..] when char.IsUpper(text[0]) && char.IsUpper(second) && char.IsLower(third):
                output.Append(text[0]);
                output.Append(char.ToLowerInvariant(second));
                break;
            default:
                output.Append(text[0]);
                break;
        }
    }
}
