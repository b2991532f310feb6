using System.Globalization;
using System.Text;
using Annotations.Citations.Dates;
using Annotations.Citations.Formats;
using Annotations.Citations.References;

namespace Annotations.Editions.Html;

/// <summary>
/// What programs read in a page: typed links (Signposting), Highwire's meta elements for the page itself, COinS for each reference
/// (OpenURL, Z39.88-2004). Where a page has COinS, Zotero offers those alone, so that the page has one of its own among them.
/// </summary>
public static class CitationMetadata
{
    /// <summary>Elements of the head of the essay's page.</summary>
    public static string Of(EditionHeader header)
    {
        var links = new StringBuilder();
        AddLink(links, "describedby", header.Address.AbsoluteUri + "/citation?format=csl-json", "application/vnd.citationstyles.csl+json");
        AddLink(links, "describedby", header.Address.AbsoluteUri + "/citation?format=bibtex", "application/x-bibtex");
        return Of(header.Citation, header.Address) + links;
    }

    /// <summary>Elements of the head of a page about what the service keeps.</summary>
    /// <param name="reference">How it is cited.</param>
    /// <param name="address">Where it is to be found for good.</param>
    public static string Of(Reference reference, Uri address)
    {
        var metadata = new StringBuilder();
        AddLink(metadata, "canonical", address.AbsoluteUri, null);
        AddLink(metadata, "cite-as", address.AbsoluteUri, null);
        Add(metadata, "citation_title", reference.Text("title"));
        foreach (var author in reference.Names("author")) Add(metadata, "citation_author", EditionLine.NameOf(author));
        Add(metadata, "citation_publication_date", DayOf(reference.Date("issued")));
        Add(metadata, "citation_language", reference.Text("language"));
        Add(metadata, "citation_public_url", address.AbsoluteUri);
        return metadata.ToString();
    }

    /// <summary>A reference as a span without words.</summary>
    public static string CoinsOf(Reference reference)
    {
        if (!ReferenceFormats.TryGetWriter("coins", out var writer)) return string.Empty;
        using var output = new StringWriter();
        writer.Write([reference], output);
        return output.ToString().Trim();
    }

    private static string? DayOf(Date? date) => date?.Start is not { } start ? null
        : start.Month is null ? string.Create(CultureInfo.InvariantCulture, $"{start.Year}")
        : start.Day is null ? string.Create(CultureInfo.InvariantCulture, $"{start.Year}/{start.Month}")
        : string.Create(CultureInfo.InvariantCulture, $"{start.Year}/{start.Month}/{start.Day}");

    private static void Add(StringBuilder metadata, string name, string? content)
    {
        if (content is not null) metadata.Append("<meta name=\"").Append(name).Append("\" content=\"").Append(HtmlText.Escape(content)).Append("\">\n");
    }

    private static void AddLink(StringBuilder metadata, string relation, string address, string? mediaType)
    {
        metadata.Append("<link rel=\"").Append(relation).Append("\" href=\"").Append(HtmlText.Escape(address)).Append('"');
        if (mediaType is not null) metadata.Append(" type=\"").Append(mediaType).Append('"');
        metadata.Append(">\n");
    }
}
