namespace Annotations.Citations.Ris;

/// <summary>Tags that mean the same whatever the type ("RIS Format Specifications", 2011, as EndNote and Zotero use them).</summary>
internal static class RisTags
{
    /// <summary>Name variables and their tags.</summary>
    internal static readonly (string Variable, string Tag)[] Names =
    [
        ("author", "AU"), ("editor", "A2"), ("collection-editor", "A3"), ("translator", "A4"),
    ];

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
