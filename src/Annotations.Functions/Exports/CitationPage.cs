using System.Net;
using System.Text;
using Annotations.Citations.References;
using Annotations.Editions.Html;
using Annotations.Functions.Http;

namespace Annotations.Functions.Exports;

/// <summary>A page that says how something is cited, to readers and to reference managers.</summary>
internal static class CitationPage
{
    /// <param name="citation">The citation as a style has it, as markup.</param>
    /// <param name="annotations">The container of its annotations, for clients that look for one in the page (Web Annotation Protocol, section 4.4); null where it has none.</param>
    public static byte[] Of(Reference reference, string citation, Uri? annotations)
    {
        using var page = new StringWriter { NewLine = "\n" };
        var address = new Uri(reference.Text("URL")!);
        var head = CitationMetadata.Of(reference, address) + (annotations is null ? "" : $"<link rel=\"{Signposts.AnnotationService}\" href=\"{WebUtility.HtmlEncode(annotations.AbsoluteUri)}\">\n");
        HtmlPage.Write(reference.Text("title") ?? reference.Id, reference.Text("language") ?? "und", page, output => output.Write(citation + CitationMetadata.CoinsOf(reference)), head);
        return Encoding.UTF8.GetBytes(page.ToString());
    }
}
