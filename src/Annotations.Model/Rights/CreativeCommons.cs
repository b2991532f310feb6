using System.Collections.Frozen;

namespace Annotations.Model.Rights;

/// <summary>
/// The licences of Creative Commons and its two tools for the public domain. Their IRI is that of the deed, with https and a slash at the end; a page in some
/// language, or of the legal code, is of the same licence.
/// </summary>
internal static class CreativeCommons
{
    public const string Host = "creativecommons.org";

    private static readonly FrozenSet<string> Codes = FrozenSet.Create(
        StringComparer.Ordinal,
        "by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd", "by-nd-nc", "nc", "nc-sa", "nd", "nd-nc", "sa", "devnations", "sampling", "sampling+", "nc-sampling+");

    private static readonly FrozenSet<string> Versions = FrozenSet.Create(StringComparer.Ordinal, "1.0", "2.0", "2.1", "2.5", "3.0", "4.0");

    /// <param name="segments">Of an address's path, in lower case.</param>
    public static KnownLicence? OfPath(ReadOnlySpan<string> segments) => (segments is [.. var licence, var last] && IsPage(last) ? licence : segments) switch
    {
        ["licenses", var code, var version] => Licence(code, version, port: null),
        ["licenses", var code, var version, var port] => Licence(code, version, port),
        ["publicdomain", "zero", "1.0"] => Zero,
        ["publicdomain", "mark", "1.0"] => Mark,
        _ => null,
    };

    /// <summary>By an SPDX id, or the short name that it is made of, with spaces for hyphens.</summary>
    public static KnownLicence? OfName(string name)
    {
        var parts = name.ToLowerInvariant().Replace(' ', '-').Split('-');
        var version = Array.FindIndex(parts, part => part.Contains('.', StringComparison.Ordinal));
        return parts switch
        {
            ["cc0"] or ["cc0", "1.0"] => Zero,
            ["cc", "pdm", "1.0"] => Mark,
            ["cc", ..] when version > 1 => Licence(string.Join('-', parts[1..version]), parts[version], parts[(version + 1)..] switch { [] => null, var port => string.Join('-', port) }),
            _ => null,
        };
    }

    private static KnownLicence Zero => new($"https://{Host}/publicdomain/zero/1.0/", "CC0 1.0");

    private static KnownLicence Mark => new($"https://{Host}/publicdomain/mark/1.0/", "Public Domain Mark 1.0");

    /// <param name="port">The jurisdiction to which the licence was ported, up to version 3.0; null for none.</param>
    private static KnownLicence? Licence(string code, string version, string? port)
    {
        if (!Codes.Contains(code) || !Versions.Contains(version)) return null;
        if (port is null) return new($"https://{Host}/licenses/{code}/{version}/", $"CC {code.ToUpperInvariant()} {version}");
        if (version == "4.0" || port.Length is < 2 or > 8 || !port.All(char.IsAsciiLetterLower)) return null;
        return new($"https://{Host}/licenses/{code}/{version}/{port}/", $"CC {code.ToUpperInvariant()} {version} {port.ToUpperInvariant()}");
    }

    /// <summary>The deed, the legal code or the metadata, such as <c>deed.de</c>.</summary>
    private static bool IsPage(string segment) => segment.Split('.')[0] is "deed" or "legalcode" or "rdf";
}
