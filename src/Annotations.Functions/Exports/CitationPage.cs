using System.Text;
using Annotations.Citations.References;
using Annotations.Editions.Html;

namespace Annotations.Functions.Exports;

/// <summary>A page that says how something is cited, to readers and to reference managers.</summary>
internal static class CitationPage
{
    /// <param name="citation">The citation as a style has it, as markup.</param>
    public static byte[] Of(Reference reference, string citation)
    {
        using var page = new StringWriter { NewLine = "\n" };
        var address = new Uri(reference.Text("URL")!);
        HtmlPage.Write(reference.Text("title") ?? reference.Id, reference.Text("language") ?? "und", page, output => output.Write(citation + CitationMetadata.CoinsOf(reference)), CitationMetadata.Of(reference, address));
        return Encoding.UTF8.GetBytes(page.ToString());
    }
}
