using System.Text.RegularExpressions;

namespace Annotations.Citations.Csl.Numbers;

/// <summary>Shortens or expands the second number of page ranges (CSL 1.0.2, Appendix V "Page Range Formats").</summary>
internal static partial class PageRange
{
    internal static string Apply(string pages, PageRangeFormat format, string delimiter) =>
        Range().Replace(pages, match => Write(match, format, delimiter));

    private static string Write(Match match, PageRangeFormat format, string delimiter)
    {
        var (prefix, first) = (match.Groups["p1"].Value, match.Groups["n1"].Value);
        var (prefix2, second) = (match.Groups["p2"].Value, match.Groups["n2"].Value);
        var full = Expand(first, second);
        if (prefix2.Length > 0 && prefix2 != prefix || full.Length != first.Length && format != PageRangeFormat.AsGiven && full.Length < first.Length)
        {
            return string.Concat(prefix, first, delimiter, prefix2 + second);
        }

        return format switch
        {
            PageRangeFormat.Expanded => string.Concat(prefix, first, delimiter, prefix + full),
            PageRangeFormat.Minimal => string.Concat(prefix, first, delimiter, Minimal(first, full, 1)),
            PageRangeFormat.MinimalTwo => string.Concat(prefix, first, delimiter, Minimal(first, full, 2)),
            PageRangeFormat.Chicago15 => string.Concat(prefix, first, delimiter, Chicago(first, full, isFifteenth: true)),
            PageRangeFormat.Chicago16 => string.Concat(prefix, first, delimiter, Chicago(first, full, isFifteenth: false)),
            _ => string.Concat(prefix, first, delimiter, prefix2 + second),
        };
    }

    /// <summary><c>328</c> for <c>8</c> after <c>321</c>.</summary>
    private static string Expand(string first, string second) =>
        second.Length < first.Length ? string.Concat(first.AsSpan(0, first.Length - second.Length), second) : second;

    private static string Minimal(string first, string second, int digits)
    {
        if (first.Length != second.Length)
        {
            return second;
        }

        var same = 0;
        while (same < second.Length - digits && first[same] == second[same])
        {
            same++;
        }

        return second[same..];
    }

    private static string Chicago(string first, string second, bool isFifteenth)
    {
        if (first.Length != second.Length || first.Length < 3 || !int.TryParse(first, out var number) || number % 100 == 0)
        {
            return second;
        }

        if (number % 100 < 10)
        {
            return Minimal(first, second, 1);
        }

        var shortened = Minimal(first, second, 2);
        return isFifteenth && first.Length == 4 && shortened.Length == 3 ? second : shortened;
    }

    [GeneratedRegex(@"(?<![\p{L}\d\-–])(?<p1>[^\W\d]*)(?<n1>\d+)\s*[-–]+\s*(?<p2>[^\W\d]*)(?<n2>\d+)(?![\p{L}\d\-–])", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
