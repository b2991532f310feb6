using System.Text;
using Annotations.Citations.Formats;
using Annotations.Citations.References;

namespace Annotations.Editions.Html;

/// <summary>What reference managers read in a page: Highwire's meta elements for the page itself, COinS for each reference (OpenURL, Z39.88-2004).</summary>
internal static class CitationMetadata
{
    public static string Of(EditionHeader header)
    {
        var metadata = new StringBuilder();
        Add(metadata, "citation_title", header.Title);
        foreach (var author in header.Citation.Names("author")) Add(metadata, "citation_author", EditionLine.NameOf(author));
        if (header.Citation.Date("issued")?.Start is { } date) Add(metadata, "citation_publication_date", date.Month is null ? $"{date.Year}" : date.Day is null ? $"{date.Year}/{date.Month}" : $"{date.Year}/{date.Month}/{date.Day}");
        Add(metadata, "citation_language", header.Language);
        Add(metadata, "citation_public_url", header.Address.AbsoluteUri);
        return metadata.ToString();
    }

    public static string CoinsOf(Reference reference)
    {
        if (!ReferenceFormats.TryGetWriter("coins", out var writer)) return string.Empty;
        using var output = new StringWriter();
        writer.Write([reference], output);
        return output.ToString().Trim();
    }

    private static void Add(StringBuilder metadata, string name, string content) =>
        metadata.Append("<meta name=\"").Append(name).Append("\" content=\"").Append(HtmlText.Escape(content)).Append("\">\n");
}
