using System.Text.RegularExpressions;

namespace Annotations.Citations.Formats;

/// <summary>Tells formats apart by how their files start.</summary>
internal static partial class FormatDetection
{
    /// <summary>How much of a file is looked at, in UTF-16 units.</summary>
    private const int MaxStart = 4096;

    internal static string? Of(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, MaxStart)).TrimStart("\uFEFF").TrimStart();
        return start switch
        {
            [] => null,
            ['[' or '{', ..] => "csl-json",
            ['<', ..] => OfXml(start),
            _ when RisStart().IsMatch(start) => "ris",
            ['%', _, ' ', ..] when ReferStart().IsMatch(start) => "refer",
            _ when MedlineStart().IsMatch(start) => "nbib",
            _ when WebOfScienceStart().IsMatch(start) => "wos",
            _ when BibTexEntryStart().IsMatch(start) => "bibtex",
            _ => null,
        };
    }

    private static string? OfXml(ReadOnlySpan<char> start) =>
        start.IndexOf("<mods") >= 0 || start.IndexOf("http://www.loc.gov/mods") >= 0 ? "mods"
        : start.IndexOf("<rdf:RDF") >= 0 ? "zotero-rdf"
        : start.IndexOf("<xml>") >= 0 || start.IndexOf("<records>") >= 0 ? "endnote-xml"
        : null;

    [GeneratedRegex(@"^TY\s{1,3}-", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex RisStart();

    [GeneratedRegex(@"\A%[0AT] \S", RegexOptions.CultureInvariant)]
    private static partial Regex ReferStart();

    [GeneratedRegex(@"\APMID-\s*\d", RegexOptions.CultureInvariant)]
    private static partial Regex MedlineStart();

    [GeneratedRegex(@"\A(?:FN [^\n]*\n(?:VR [^\n]*\n)?)?PT [A-Z]\s", RegexOptions.CultureInvariant)]
    private static partial Regex WebOfScienceStart();

    [GeneratedRegex(@"@\s*[A-Za-z]+\s*[{(]", RegexOptions.CultureInvariant)]
    private static partial Regex BibTexEntryStart();
}
