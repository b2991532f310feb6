namespace Annotations.Citations.BibTex;

/// <summary>
/// Variables and fields that mean the same whatever the type (BibTeX manual, section 3.2; BibLaTeX manual, section
/// 2.2). BibTeX's styles pass over the fields that they do not know, so BibLaTeX's serve both.
/// </summary>
internal static class BibTexFields
{
    /// <summary>Name variables and their fields.</summary>
    internal static readonly (string Variable, string Field)[] Names =
    [
        ("author", "author"), ("editor", "editor"), ("translator", "translator"), ("container-author", "bookauthor"),
    ];

    /// <summary>Variables of titles: their case is protected.</summary>
    internal static readonly (string Variable, string Field)[] Titles =
    [
        ("title-short", "shorttitle"), ("shortTitle", "shorttitle"), ("original-title", "origtitle"),
        ("collection-title", "series"), ("event-title", "eventtitle"), ("event", "eventtitle"),
    ];

    /// <summary>Variables of other text.</summary>
    internal static readonly (string Variable, string Field)[] Texts =
    [
        ("container-title-short", "shortjournal"), ("journalAbbreviation", "shortjournal"), ("volume", "volume"),
        ("edition", "edition"), ("chapter-number", "chapter"), ("number-of-volumes", "volumes"),
        ("number-of-pages", "pagetotal"), ("version", "version"), ("genre", "type"), ("medium", "howpublished"),
        ("status", "pubstate"), ("original-publisher", "origpublisher"),
        ("original-publisher-place", "origlocation"),
        ("event-place", "venue"), ("call-number", "library"), ("ISBN", "isbn"), ("ISSN", "issn"),
        ("keyword", "keywords"), ("abstract", "abstract"),
    ];

    /// <summary>Variables that stand in their fields as they are, without TeX's commands (BibLaTeX manual, "verbatim").</summary>
    internal static readonly (string Variable, string Field)[] Verbatim =
    [
        ("DOI", "doi"), ("PMID", "pmid"), ("PMCID", "pmcid"), ("URL", "url"),
    ];

    /// <summary>Date variables that stand in their fields as EDTF.</summary>
    internal static readonly (string Variable, string Field)[] Dates =
    [
        ("original-date", "origdate"), ("event-date", "eventdate"), ("accessed", "urldate"),
    ];
}
