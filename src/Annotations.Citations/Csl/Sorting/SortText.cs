using System.Buffers;
using System.Text;
using Annotations.Citations.RichText;

namespace Annotations.Citations.Csl.Sorting;

/// <summary>Text as it sorts: without markup, brackets, quotation marks, commas, and apostrophes at its start.</summary>
internal static class SortText
{
    private static readonly SearchValues<char> Unsorted = SearchValues.Create("[](){}\"‘“”«»,");

    internal static string Of(string text)
    {
        var plain = Markup.Strip(text).AsSpan().TrimStart("'’‘");
        if (plain.IndexOfAny(Unsorted) < 0)
        {
            return plain.Trim().ToString();
        }

        var sorted = new StringBuilder(plain.Length);
        foreach (var stretch in plain.SplitAny(Unsorted))
        {
            sorted.Append(plain[stretch]);
        }

        return sorted.ToString().Trim();
    }
}
