namespace Annotations.Citations.EndNote;

/// <summary>Where variables stand in a record of EndNote XML (EndNote X, RSXML.dtd), in the order of its elements.</summary>
internal static class EndNoteFields
{
    internal static readonly (string Variable, string Group)[] Names =
    [
        ("author", "authors"), ("editor", "secondary-authors"), ("collection-editor", "tertiary-authors"), ("translator", "subsidiary-authors"),
    ];

    /// <summary>Variables and paths: a group and an element, or an element of the record itself.</summary>
    internal static readonly (string Variable, string Path)[] Texts =
    [
        ("title", "titles/title"), ("container-title", "titles/secondary-title"), ("collection-title", "titles/tertiary-title"),
        ("container-title-short", "titles/alt-title"), ("title-short", "titles/short-title"), ("translated-title", "titles/translated-title"),
        ("page", "pages"), ("volume", "volume"), ("issue", "number"), ("number-of-volumes", "num-vols"), ("edition", "edition"),
        ("section", "section"), ("publisher-place", "pub-location"), ("publisher", "publisher"), ("number", "report-id"),
        ("archive_location", "accession-num"), ("call-number", "call-num"), ("abstract", "abstract"), ("annote", "research-notes"),
        ("genre", "work-type"), ("URL", "urls/related-urls/url"), ("DOI", "electronic-resource-num"), ("archive", "remote-database-name"),
        ("source", "remote-database-provider"), ("language", "language"),
    ];
}
