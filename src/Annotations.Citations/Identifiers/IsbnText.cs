using System.Text.RegularExpressions;

namespace Annotations.Citations.Identifiers;

/// <summary>What people write around ISBNs and ISSNs.</summary>
internal static partial class IsbnText
{
    /// <summary>The text without a leading <c>ISBN</c>, <c>ISBN-13:</c>, <c>ISSN</c> or such, and without blanks around it.</summary>
    internal static string WithoutLabel(string text) => Label().Replace(text.Trim(), string.Empty, 1);

    [GeneratedRegex(@"^(?:e-?|p-?)?IS[BS]N(?:[-\s]?1[03](?=\s*:|\s+))?\s*[:=]?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
