using System.Collections.Frozen;
using System.Xml.Linq;
using static Annotations.Citations.ZoteroRdf.Vocabulary;

namespace Annotations.Citations.ZoteroRdf;

/// <summary>Zotero's item types, the classes that it gives them in RDF, and the item types of CSL.</summary>
internal static class ItemTypes
{
    private static readonly (string Item, string Zotero, XName Class)[] All =
    [
        ("article-journal", "journalArticle", Bib + "Article"), ("article-magazine", "magazineArticle", Bib + "Article"),
        ("article-newspaper", "newspaperArticle", Bib + "Article"), ("book", "book", Bib + "Book"), ("chapter", "bookSection", Bib + "BookSection"),
        ("thesis", "thesis", Bib + "Thesis"), ("personal_communication", "letter", Bib + "Letter"), ("manuscript", "manuscript", Bib + "Manuscript"),
        ("interview", "interview", Bib + "Interview"), ("motion_picture", "film", Bib + "MotionPicture"), ("graphic", "artwork", Bib + "Illustration"),
        ("webpage", "webpage", Bib + "Document"), ("report", "report", Bib + "Report"), ("bill", "bill", Bib + "Legislation"),
        ("legal_case", "case", Bib + "Document"), ("hearing", "hearing", Bib + "Report"), ("patent", "patent", Bib + "Patent"),
        ("legislation", "statute", Bib + "Legislation"), ("map", "map", Bib + "Image"), ("post-weblog", "blogPost", Bib + "Document"),
        ("post", "forumPost", Bib + "Document"), ("song", "audioRecording", Bib + "Recording"), ("speech", "presentation", Bib + "ConferenceProceedings"),
        ("broadcast", "tvBroadcast", Bib + "Recording"), ("paper-conference", "conferencePaper", Rdf + "Description"),
        ("entry-encyclopedia", "encyclopediaArticle", Rdf + "Description"), ("entry-dictionary", "dictionaryEntry", Rdf + "Description"),
        ("software", "computerProgram", Rdf + "Description"), ("dataset", "dataset", Rdf + "Description"), ("article", "preprint", Rdf + "Description"),
        ("standard", "standard", Rdf + "Description"), ("document", "document", Bib + "Document"),
        ("motion_picture", "videoRecording", Bib + "Recording"), ("broadcast", "radioBroadcast", Bib + "Recording"), ("song", "podcast", Bib + "Recording"),
        ("personal_communication", "email", Bib + "Letter"), ("personal_communication", "instantMessage", Bib + "Letter"),
    ];

    private static readonly FrozenDictionary<string, (string Zotero, XName Class)> ByItem =
        All.DistinctBy(type => type.Item).ToFrozenDictionary(type => type.Item, type => (type.Zotero, type.Class));

    private static readonly FrozenDictionary<string, string> ByZotero = All.ToFrozenDictionary(type => type.Zotero, type => type.Item);

    /// <summary>Zotero's type and its class; those of a document for an item type that Zotero does not have.</summary>
    internal static (string Zotero, XName Class) Of(string item) => ByItem.GetValueOrDefault(item, ByItem["document"]);

    /// <summary>The item type of Zotero's; else what the class most often is.</summary>
    internal static string ItemOf(string? zotero, XName className) =>
        zotero is not null && ByZotero.TryGetValue(zotero, out var item) ? item
        : Array.Find(All, type => type.Class == className && type.Class != Rdf + "Description").Item ?? "document";

    /// <summary>The class of what a work of the type is part of.</summary>
    internal static XName ContainerOf(string item) => item switch
    {
        "article-journal" or "review" or "review-book" or "paper-conference" => Bib + "Journal",
        "article-newspaper" => Bib + "Newspaper",
        "chapter" => Bib + "Book",
        "entry-encyclopedia" => Zotero + "Encyclopedia",
        "entry-dictionary" => Zotero + "Dictionary",
        "webpage" => Zotero + "Website",
        "post-weblog" => Zotero + "Blog",
        "post" => Zotero + "Forum",
        "broadcast" => Zotero + "Program",
        _ => Bib + "Periodical",
    };
}
