namespace Annotations.Benchmarks.Compare;

/// <summary>The text and number variables that references are generated with.</summary>
internal static class GeneratedVariables
{
    internal static readonly string[] Texts =
    [
        "title", "container-title", "publisher", "publisher-place", "title-short", "container-title-short", "collection-title", "archive", "archive-place",
        "archive_collection", "archive_location", "authority", "call-number", "DOI", "URL", "event-title", "event-place", "genre", "ISBN", "ISSN", "jurisdiction",
        "language", "medium", "note", "original-publisher", "original-publisher-place", "original-title", "PMID", "PMCID", "references", "reviewed-title",
        "reviewed-genre", "scale", "source", "status", "volume-title", "part-title", "dimensions", "division", "abstract", "annote", "keyword", "license",
    ];

    internal static readonly string[] Numbers =
    [
        "volume", "page", "issue", "edition", "number", "chapter-number", "collection-number", "number-of-pages", "number-of-volumes", "part-number",
        "printing-number", "section", "supplement-number", "version",
    ];
}
