using System.Collections.Frozen;

namespace Annotations.Citations.References;

/// <summary>
/// The variables of CSL-JSON by name: those of the schema csl-data.json 1.0.2 and the CSL 1.0.2 specification
/// (Appendix IV), and <c>translated-title</c>, which the schema has since gained.
/// </summary>
public static class Variables
{
    private static readonly string[] TextNames =
    [
        "abstract", "annote", "archive", "archive-place", "archive_collection", "archive_location", "authority",
        "call-number", "citation-key", "citation-label", "collection-title", "container-title",
        "container-title-short", "dimensions", "division", "DOI", "event", "event-place", "event-title", "genre",
        "ISAN", "ISBN", "ISCI", "ISMN", "ISRC", "ISSN", "ISWC", "journalAbbreviation", "jurisdiction", "keyword",
        "language", "license", "medium", "note", "original-publisher", "original-publisher-place",
        "original-title", "part-title", "PMCID", "PMID", "publisher", "publisher-place", "references",
        "reviewed-genre", "reviewed-title", "scale", "shortTitle", "source", "status", "title", "title-short",
        "translated-title", "translated-title-short", "URL", "volume-title", "volume-title-short", "year-suffix",
    ];

    private static readonly string[] NumberNames =
    [
        "chapter-number", "citation-number", "collection-number", "edition", "first-reference-note-number",
        "issue", "locator", "number", "number-of-pages", "number-of-volumes", "page", "page-first", "part",
        "part-number", "printing", "printing-number", "section", "supplement", "supplement-number", "version",
        "volume",
    ];

    private static readonly string[] NameNames =
    [
        "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor",
        "curator", "director", "editor", "editor-translator", "editorial-director", "executive-producer", "guest",
        "host", "illustrator", "interviewer", "narrator", "organizer", "original-author", "performer", "producer",
        "recipient", "reviewed-author", "script-writer", "series-creator", "translator",
    ];

    private static readonly string[] DateNames =
        ["accessed", "available-date", "event-date", "issued", "original-date", "submitted"];

    private static readonly FrozenDictionary<string, VariableKind> Kinds = AllKinds();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Spellings =
        Kinds.Keys.ToFrozenDictionary(name => name, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Every variable that holds a list of names, in the order of their names.</summary>
    public static IReadOnlyList<string> OfNames => NameNames;

    /// <summary>Every variable that holds a date, in the order of their names.</summary>
    public static IReadOnlyList<string> OfDates => DateNames;

    /// <summary>What the variable holds; <see cref="VariableKind.Other"/> for a member that CSL does not name.</summary>
    public static VariableKind KindOf(string variable) => Kinds.GetValueOrDefault(variable);

    /// <summary>The one string of a variable's name, so that many references share it; else a new string.</summary>
    internal static string Intern(ReadOnlySpan<char> name) =>
        Spellings.TryGetValue(name, out var known) ? known : name.ToString();

    private static FrozenDictionary<string, VariableKind> AllKinds()
    {
        var kinds = new Dictionary<string, VariableKind>(StringComparer.Ordinal);
        Add(TextNames, VariableKind.Text);
        Add(NumberNames, VariableKind.Number);
        Add(NameNames, VariableKind.Names);
        Add(DateNames, VariableKind.Date);
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string[] names, VariableKind kind)
        {
            foreach (var name in names)
            {
                kinds.Add(name, kind);
            }
        }
    }
}
