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
        ("call-number", "call-num"), ("abstract", "abstract"), ("annote", "research-notes"),
        ("genre", "work-type"), ("URL", "urls/related-urls/url"), ("source", "remote-database-provider"),
    ];

    /// <summary>Elements that CSL has no variable for.</summary>
    internal static readonly string[] Kept =
    [
        "auth-address", "accession-num", "caption", "custom1", "custom2", "custom3", "custom4", "custom5", "custom6", "custom7", "misc1", "misc2",
        "misc3", "reprint-edition", "orig-pub",
    ];
}
