using System.Text;
using Annotations.Citations.Csl.TextCase;

namespace Annotations.Citations.Csl.Names;

/// <summary>Shortens given names to initials, or writes those that are initials already alike (CSL 1.0.2, "Name", initialize).</summary>
internal static class Initials
{
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
        var output = new StringBuilder();
        foreach (var word in Words(given))
        {
            Append(output, word, mark, isFull, keepsHyphen);
        }

        return output.ToString().TrimEnd();
    }

    private static void Append(StringBuilder output, (string Text, bool IsHyphened) word, string mark, bool isFull, bool keepsHyphen)
    {
        var text = word.Text.TrimEnd('.');
        if (text.Length == 0)
        {
            return;
        }

        var isAbbreviation = word.Text.EndsWith('.') && text.Length > 1 && char.IsUpper(text[0]);
        var isInitial = isAbbreviation || (text.Length == 1 && char.IsUpper(text[0]));
        if (isFull && word.IsHyphened && char.IsLower(text[0]) && output.Length > 0)
        {
            return;
        }

        if (char.IsLower(text[0]) || (!isFull && !isInitial))
        {
            Space(output);
            if (word.IsHyphened)
            {
                output.Length = output.Length > 0 && output[^1] == ' ' ? output.Length - 1 : output.Length;
                output.Append(isFull || keepsHyphen ? '-' : ' ');
            }

            output.Append(isFull ? text : word.Text).Append(' ');
            return;
        }

        if (word.IsHyphened && output.Length > 0)
        {
            var followsInitial = EndsWithInitial(output, mark);
            TrimEnd(output);
            output.Append(keepsHyphen && (isFull || !followsInitial) ? "-" : mark.EndsWith(' ') || !followsInitial ? " " : string.Empty);
        }

        output.Append(isFull && !isAbbreviation ? FirstLetters(text) : text).Append(mark);
    }

    /// <summary>The first letter; two when the second only completes it, as in a name of capitals "Yu" of a digraph does not.</summary>
    private static string FirstLetters(string text) =>
        text switch
        {
            [>= '\uD800' and <= '\uDBFF', _, ..] => text[..2],
            [_, var second, var third, ..] when char.IsUpper(text[0]) && char.IsUpper(second) && char.IsLower(third) => string.Concat(text.AsSpan(0, 1), char.ToLowerInvariant(second).ToString()),
            _ => text[..1],
        };

    /// <summary>Whether the last word written is one that was shortened.</summary>
    private static bool EndsWithInitial(StringBuilder output, string mark)
    {
        var end = output.Length - mark.Length;
        return end > 0 && output.ToString(end, mark.Length) == mark && (end < 2 || !char.IsLower(output[end - 1])) && char.IsLetter(output[end - 1]);
    }

    private static void Space(StringBuilder output)
    {
        if (output.Length > 0 && output[^1] != ' ')
        {
            output.Append(' ');
        }
    }

    private static void TrimEnd(StringBuilder output)
    {
        while (output.Length > 0 && output[^1] == ' ')
        {
            output.Length--;
        }
    }

    private static IEnumerable<(string Text, bool IsHyphened)> Words(string given)
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
                yield return (given[start..end], isHyphened);
            }

            isHyphened = ends && i < given.Length && given[i] is '-' or '‐';
            start = i + 1;
        }
    }
}
