using System.Text.RegularExpressions;

namespace Annotations.Benchmarks.Compare;

/// <summary>Two texts that should be equal.</summary>
internal sealed record Difference(string Kind, string Style, string Id, string Theirs, string Ours)
{
    private const int Around = 2;
    private const int Longest = 40;

    /// <summary>What differs, with little around it: differences of one cause mostly have this in common.</summary>
    internal string Group
    {
        get
        {
            var start = Theirs.AsSpan().CommonPrefixLength(Ours);
            var end = 0;
            while (end < Math.Min(Theirs.Length, Ours.Length) - start && Theirs[^(end + 1)] == Ours[^(end + 1)])
            {
                end++;
            }

            return $"{Kind} [{Middle(Theirs, start, end)}] ours [{Middle(Ours, start, end)}]";
        }
    }

    private static string Middle(string text, int start, int end)
    {
        var from = Math.Max(0, start - Around);
        var to = Math.Min(text.Length, text.Length - end + Around);
        var middle = text[from..to];
        var plain = Regex.Replace(middle, "[0-9]", "0");
        return plain.Length <= Longest ? plain : string.Concat(plain.AsSpan(0, Longest), "…");
    }
}
