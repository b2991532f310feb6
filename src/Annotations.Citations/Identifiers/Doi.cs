using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Annotations.Citations.Identifiers;

/// <summary>
/// A Digital Object Identifier (ISO 26324:2022; DOI Handbook, chapter 2). Its normal form is the name alone, such as
/// <c>10.1177/002200948301800403</c>, in the letters in which it came; names that differ only in the case of ASCII letters
/// are the same (DOI Handbook, 2.4), and equal here.
/// </summary>
public readonly partial struct Doi : IEquatable<Doi>
{
    /// <summary>The longest name that is read, in characters. The standard sets none; no name in use comes near it.</summary>
    public const int MaxLength = 2048;

    private readonly string? name;

    private Doi(string name) => this.name = name;

    /// <summary>The name with its ASCII letters in lower case: for comparison.</summary>
    public string Folded => (name ?? string.Empty).ToLowerInvariantAscii();

    /// <summary>Reads a name, alone or after <c>doi:</c>, or as an address at doi.org.</summary>
    /// <param name="fault">What would be right, where the text is no such name.</param>
    public static bool TryParse(string text, out Doi doi, [NotNullWhen(false)] out IdentifierFault? fault)
    {
        doi = default;
        var found = WithoutPrefix(text.Trim());
        if (found.Length <= MaxLength && Form().IsMatch(found))
        {
            doi = new Doi(found);
            fault = null;
            return true;
        }

        fault = new(IdentifierFaultCodes.NotTheForm, $"'{Shown(text)}' is no DOI: a DOI begins with 10. and a registrant's number, then a slash and a name without blanks, such as 10.1177/002200948301800403.");
        return false;
    }

    /// <summary>The name in a text that programs put its resolver's address or a label before; a text that is no DOI as it is.</summary>
    internal static string Bare(string text) => TryParse(text, out var doi, out _) ? doi.ToString() : text;

    /// <summary>Whether both are the same name, whatever the case of their ASCII letters.</summary>
    public bool Equals(Doi other) => string.Equals(Folded, other.Folded, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Doi other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Folded.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public override string ToString() => name ?? string.Empty;

    /// <summary>Whether both are the same name.</summary>
    public static bool operator ==(Doi one, Doi other) => one.Equals(other);

    /// <summary>Whether the names are different.</summary>
    public static bool operator !=(Doi one, Doi other) => !one.Equals(other);

    /// <summary>In an address some characters stand as percent escapes (RFC 3986, section 2.1); in a name they do not.</summary>
    private static string WithoutPrefix(string text)
    {
        var address = Address().Match(text);
        return address.Success ? Uri.UnescapeDataString(text[address.Length..]) : Label().Replace(text, string.Empty, 1);
    }

    private static string Shown(string text) => text.Length > 100 ? text[..100] + "…" : text;

    [GeneratedRegex(@"^(?:https?://)?(?:(?:dx|www)\.)?doi\.org/(?:doi:)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:(?:info:doi/|urn:doi:|doi)\s*[:=]?\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^10\.[0-9]+(?:\.[0-9]+)*/[^\s\p{Cc}]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
