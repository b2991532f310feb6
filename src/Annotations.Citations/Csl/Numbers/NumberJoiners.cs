using System.Text.RegularExpressions;
using Annotations.Citations.Csl.Locales;

namespace Annotations.Citations.Csl.Numbers;

/// <summary>What joins the numbers of a variable in a locale: signs, "and", and the locale's own word for it. Made once for a locale.</summary>
internal sealed partial class NumberJoiners
{
    private readonly Regex plain = EnglishJoiner();
    private readonly Regex escaped = EscapedJoiner();

    internal NumberJoiners(MergedLocale locale)
    {
        var and = locale.Text("and");
        if (and.Length > 0 && !locale.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
        {
            (plain, escaped) = (WithWord(plain, and), WithWord(escaped, and));
        }
    }

    /// <param name="isEscaped">Whether hyphens that are no ranges have a backslash before them.</param>
    internal Regex In(bool isEscaped) => isEscaped ? escaped : plain;

    private static Regex WithWord(Regex signs, string and) => new($@"{signs}|,?\s+{Regex.Escape(and)}\s+", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\s*&\s*|,?\s+and\s+|;\s+|,\s+|\s*\\*[-–]+\s*", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishJoiner();

    /// <summary>The same where a hyphen that is no range has a backslash before it.</summary>
    [GeneratedRegex(@"\s*&\s*|,?\s+and\s+|;\s+|,\s+|\s*\\*–+\s*", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedJoiner();
}
