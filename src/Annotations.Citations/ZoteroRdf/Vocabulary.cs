using System.Xml.Linq;

namespace Annotations.Citations.ZoteroRdf;

/// <summary>The vocabularies that Zotero's RDF is made of.</summary>
internal static class Vocabulary
{
    internal static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    internal static readonly XNamespace Zotero = "http://www.zotero.org/namespaces/export#";
    internal static readonly XNamespace Bib = "http://purl.org/net/biblio#";
    internal static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    internal static readonly XNamespace DcTerms = "http://purl.org/dc/terms/";
    internal static readonly XNamespace Foaf = "http://xmlns.com/foaf/0.1/";
    internal static readonly XNamespace Prism = "http://prismstandard.org/namespaces/1.2/basic/";
    internal static readonly XNamespace VCard = "http://nwalsh.com/rdf/vCard#";

    /// <summary>The prefixes that Zotero writes.</summary>
    internal static readonly (string Prefix, XNamespace Namespace)[] Prefixes =
        [("rdf", Rdf), ("z", Zotero), ("dcterms", DcTerms), ("bib", Bib), ("foaf", Foaf), ("dc", Dc), ("prism", Prism), ("vcard", VCard)];
}
