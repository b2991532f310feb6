using System.Text.Json;
using System.Text.RegularExpressions;

namespace Annotations.Citations.Tests.Csl;

/// <summary>A fixture of the public CSL test suite, read from its sections.</summary>
internal sealed partial class Fixture
{
    private readonly Dictionary<string, string> sections = new(StringComparer.Ordinal);

    internal Fixture(string text)
    {
        foreach (Match match in Section().Matches(text.ReplaceLineEndings("\n")))
        {
            sections[match.Groups["name"].Value] = match.Groups["body"].Value;
        }
    }

    internal bool IsBibliography => sections["MODE"].Trim() == "bibliography";

    internal string Style => sections["CSL"];

    internal string Result => sections["RESULT"].Trim('\n');

    internal JsonElement Input => Json("INPUT")!.Value;

    internal JsonElement? CitationItems => Json("CITATION-ITEMS");

    internal JsonElement? Citations => Json("CITATIONS");

    internal JsonElement? BibEntries => Json("BIBENTRIES");

    private JsonElement? Json(string name)
    {
        if (!sections.TryGetValue(name, out var text))
        {
            return null;
        }

        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    [GeneratedRegex(@"^>>=+\s*(?<name>[A-Z-]+)\s*=+>*[ \t]*\n(?<body>.*?)\n?^<<=+\s*\k<name>", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Section();
}
