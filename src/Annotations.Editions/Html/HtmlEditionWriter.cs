using System.Globalization;
using System.Text;

namespace Annotations.Editions.Html;

/// <summary>
/// Writes an edition as one HTML page that needs nothing else: landmarks and headings, notes with links there and back
/// (WAI-ARIA Digital Publishing roles), both colour schemes, print. It has no scripts.
/// </summary>
public sealed class HtmlEditionWriter : IEditionWriter
{
    private static readonly Lazy<string> Css = new(ReadCss);

    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public string MediaType => "text/html; charset=utf-8";

    /// <inheritdoc/>
    public string FileExtension => "html";

    /// <inheritdoc/>
    public void Write(Edition edition, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var text = new HtmlText(writer);
        var notes = new HtmlNotes(edition.Header, text, writer);
        WriteHead(edition.Header, writer);
        WriteTitle(edition, writer);
        writer.Write("<main>\n");
        text.Write(edition.Text, headingsBelow: 1);
        writer.Write("</main>\n");
        notes.Write(edition.Notes);
        notes.Write(edition.Bibliography);
        writer.Write($"<footer{LanguageOfLabels(edition.Header)}><p>{HtmlText.Escape(EditionLine.StyleOf(edition.Header))}</p></footer>\n</body>\n</html>\n");
    }

    private static void WriteHead(EditionHeader header, StreamWriter writer) => writer.Write(
        $"""
         <!DOCTYPE html>
         <html{HtmlLanguage.OfPage(header.Language)}>
         <head>
         <meta charset="utf-8">
         <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
         <meta name="viewport" content="width=device-width">
         <title>{HtmlText.Escape(header.Title)}</title>
         {CitationMetadata.Of(header)}<style>
         {Css.Value}</style>
         </head>
         <body>

         """);

    private static void WriteTitle(Edition edition, StreamWriter writer)
    {
        var header = edition.Header;
        var address = HtmlText.Escape(header.Address.AbsoluteUri);
        writer.Write($"<header>\n<h1>{HtmlText.Escape(header.Title)}</h1>\n<p{LanguageOfLabels(header)}>{HtmlText.Escape(EditionLine.Of(header))}<br><a href=\"{address}\">{address}</a></p>\n");
        if (edition.Notes.Any())
        {
            var labels = header.Words.Labels;
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<nav{LanguageOfLabels(header)}><ul><li><a href=\"#notes\">{HtmlText.Escape(labels.Notes)}</a></li>"));
            if (edition.Bibliography.Any()) writer.Write($"<li><a href=\"#bibliography\">{HtmlText.Escape(labels.Bibliography)}</a></li>");
            writer.Write("</ul></nav>\n");
        }

        writer.Write($"{CitationMetadata.CoinsOf(header.Citation)}</header>\n");
    }

    private static string LanguageOfLabels(EditionHeader header) => HtmlLanguage.Within(header.Language, header.Words.LanguageOfLabels);

    private static string ReadCss()
    {
        using var reader = new StreamReader(typeof(HtmlEditionWriter).Assembly.GetManifestResourceStream(typeof(HtmlEditionWriter), "edition.css")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
