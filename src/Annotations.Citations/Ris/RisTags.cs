namespace Annotations.Citations.Ris;

/// <summary>Tags that mean the same whatever the type ("RIS Format Specifications", 2011, as EndNote and Zotero use them).</summary>
internal static class RisTags
{
    /// <summary>Name variables of a type and their tags; the editors of a whole book have the tag of 2001, which no series is meant by.</summary>
    internal static (string Variable, string Tag)[] Names(string type, bool hasContainer) => type switch
    {
        "book" => [("author", "AU"), ("editor", "ED"), ("collection-editor", "A2"), ("translator", "A4")],
        "thesis" => [("author", "AU"), ("editor", "ED"), ("contributor", "A3"), ("translator", "A4")],
        "personal_communication" => [("author", "AU"), ("recipient", "A2"), ("editor", "ED"), ("translator", "A4")],
        _ => [("author", "AU"), ("editor", hasContainer ? "A2" : "ED"), ("collection-editor", "A3"), ("translator", "A4")],
    };

    /// <summary>Whether works of the type are found in databases, which put their own name and number where a document has its archive.</summary>
    internal static bool IsOfDatabases(string type) => type is "article-journal" or "article-magazine" or "review" or "review-book" or "paper-conference";

    /// <summary>Text variables and their tags. The first variable of a tag has it.</summary>
    internal static readonly (string Variable, string Tag)[] Texts =
    [
        ("title", "TI"), ("container-title", "T2"), ("collection-title", "T3"), ("container-title-short", "J2"),
        ("journalAbbreviation", "J2"), ("title-short", "ST"), ("shortTitle", "ST"), ("volume", "VL"), ("issue", "IS"),
        ("number", "M1"), ("number-of-volumes", "NV"), ("edition", "ET"), ("section", "SE"), ("genre", "M3"),
        ("publisher", "PB"), ("publisher-place", "CY"), ("call-number", "CN"), ("archive", "DB"), ("archive_location", "AN"),
        ("source", "DP"), ("translated-title", "TT"), ("status", "C2"), ("DOI", "DO"), ("URL", "UR"),
        ("language", "LA"), ("abstract", "AB"), ("annote", "RN"),
    ];
}
