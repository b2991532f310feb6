using System.Text.RegularExpressions;

namespace Annotations.Citations.Csl.Numbers;

/// <summary>
/// Writes page ranges: with the locale's delimiter, and the second number shortened or expanded (CSL 1.0.2, Appendix V
/// "Page Range Formats"). Numbers whose prefixes differ are no range and keep their hyphen.
/// </summary>
internal static partial class PageRange
{
    /// <summary>Longer text is no list of pages, and the patterns go over it more than once.</summary>
    private const int MaxLength = 1000;

    internal static string Apply(string pages, PageRangeFormat format, string delimiter)
    {
        var sign = pages.AsSpan().IndexOfAny("-–\\");
        if (sign < 0 || pages.Length > MaxLength)
        {
            return pages;
        }

        if (IsNumber(pages.AsSpan(0, sign)) && IsNumber(pages.AsSpan(sign + 1)) && pages[sign] != '\\')
        {
            var first = pages[..sign];
            return string.Concat(first, delimiter, Second(string.Empty, first, pages[(sign + 1)..], format));
        }

        return Range().Replace(pages, match => Write(match, format, delimiter)).Replace("\\-", "-", StringComparison.Ordinal).Replace("\\–", "–", StringComparison.Ordinal);
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');

    private static string Write(Match match, PageRangeFormat format, string delimiter)
    {
        var (left, right) = (match.Groups["left"].Value, match.Groups["right"].Value);
        if (left.EndsWith('\\'))
        {
            return match.Value;
        }

        if (Roman().IsMatch(left) && Roman().IsMatch(right))
        {
            return string.Concat(left, delimiter, right);
        }

        var (one, other) = (Number().Match(left), Number().Match(right));
        var prefix = one.Groups["prefix"].Value;
        if (!one.Success || !other.Success || prefix != other.Groups["prefix"].Value)
        {
            return string.Concat(left, "-", right);
        }

        var (first, second) = (one.Groups["digits"].Value, other.Groups["digits"].Value);
        return string.Concat(prefix, first, delimiter, Second(prefix, first, second, format)) + other.Groups["rest"].Value;
    }

    private static string Second(string prefix, string first, string second, PageRangeFormat format)
    {
        var full = second.Length < first.Length ? string.Concat(first.AsSpan(0, first.Length - second.Length), second) : second;
        return format switch
        {
            PageRangeFormat.Expanded => prefix + full,
            PageRangeFormat.Minimal => Minimal(first, full, 1),
            PageRangeFormat.MinimalTwo => Minimal(first, full, 2),
            PageRangeFormat.Chicago15 => Chicago(first, full, isFifteenth: true),
            PageRangeFormat.Chicago16 => Chicago(first, full, isFifteenth: false),
            _ => prefix + second,
        };
    }

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
        if (first.Length != second.Length || first.Length < 3 || first.EndsWith("00", StringComparison.Ordinal))
        {
            return second;
        }

        if (first[^2] == '0')
        {
            return Minimal(first, second, 1);
        }

        var shortened = Minimal(first, second, 2);
        return isFifteenth && first.Length == 4 && shortened.Length == 3 ? second : shortened;
    }

    [GeneratedRegex(@"(?<left>[^\s,;&\-–]*[^\s,;&\-–])\s*[-–]+\s*(?<right>[^\s,;&\-–]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"^(?<prefix>(?:\d*\p{L}+)?)(?<digits>\d+)(?<rest>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("^[ivxlcdmIVXLCDM]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();
}
