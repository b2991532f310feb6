using System.Xml.Linq;
using static Annotations.Citations.ZoteroRdf.Vocabulary;

namespace Annotations.Citations.ZoteroRdf;

/// <summary>Variables and the properties of an item that say the same (Zotero's translator "Zotero RDF").</summary>
internal static class Properties
{
    internal static readonly (string Variable, XName Property)[] Names =
    [
        ("author", Bib + "authors"), ("editor", Bib + "editors"), ("contributor", Bib + "contributors"), ("translator", Zotero + "translators"),
        ("collection-editor", Zotero + "seriesEditors"), ("container-author", Zotero + "bookAuthors"), ("interviewer", Zotero + "interviewers"),
        ("director", Zotero + "directors"), ("recipient", Zotero + "recipients"), ("composer", Zotero + "composers"), ("reviewed-author", Zotero + "reviewedAuthors"),
        ("performer", Zotero + "performers"), ("producer", Zotero + "producers"), ("script-writer", Zotero + "scriptwriters"), ("guest", Zotero + "guests"),
    ];

    internal static readonly (string Variable, XName Property)[] Texts =
    [
        ("title", Dc + "title"), ("title-short", Zotero + "shortTitle"), ("abstract", DcTerms + "abstract"), ("language", Zotero + "language"),
        ("genre", Zotero + "type"), ("medium", Zotero + "medium"), ("scale", Zotero + "scale"), ("archive", Dc + "source"),
        ("archive_location", Dc + "coverage"), ("source", Zotero + "libraryCatalog"), ("license", Dc + "rights"), ("edition", Prism + "edition"),
        ("number-of-volumes", Zotero + "numberOfVolumes"), ("number-of-pages", Zotero + "numPages"), ("version", Zotero + "versionNumber"),
        ("dimensions", Zotero + "runningTime"), ("page", Bib + "pages"),
    ];

    /// <summary>Variables that stand with what the work is part of, where it is part of something.</summary>
    internal static readonly (string Variable, XName Property)[] OfContainer =
        [("container-title", Dc + "title"), ("container-title-short", DcTerms + "alternative"), ("volume", Prism + "volume"), ("issue", Prism + "number")];

    /// <summary>Identifiers and the words before them in <c>dc:identifier</c>.</summary>
    internal static readonly (string Variable, string Word)[] Identifiers = [("DOI", "DOI "), ("ISBN", "ISBN "), ("ISSN", "ISSN ")];
}
