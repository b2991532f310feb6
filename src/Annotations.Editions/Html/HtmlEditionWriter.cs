using System.Globalization;
using System.Text;
using Annotations.Editions.Bibliographies;
using Annotations.Editions.Notes;
using Annotations.Editions.Text;

namespace Annotations.Editions.Html;

/// <summary>
/// Writes an edition as one HTML page that needs nothing else: landmarks and headings, notes with links there and back
/// (WAI-ARIA Digital Publishing roles), both colour schemes, print. It has no scripts.
/// </summary>
public sealed class HtmlEditionWriter : IEditionWriter
{
    private const string Css = """
        :root { color-scheme: light dark }
        body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1.05rem/1.6 Georgia, "Noto Serif", serif }
        header p, .meta, footer { color: GrayText; font-size: .9em }
        .sentence:target, section [id]:target { background: Highlight; color: HighlightText }
        sup { line-height: 0 }
        blockquote { margin: .5em 0 .5em 1em; padding-left: 1em; border-left: .2em solid GrayText }
        article { margin: .6em 0 }
        article article { margin-left: 1em; padding-left: 1em; border-left: .2em solid GrayText }
        .sources, .bibliography { list-style: none; padding-left: 0 }
        .sources li { font-size: .95em; padding-left: 1.5em; text-indent: -1.5em }
        .bibliography li { margin-bottom: .6em; padding-left: 2em; text-indent: -2em }
        .block { display: block }
        table { border-collapse: collapse } td, th { border: thin solid GrayText; padding: .2em .5em }
        pre { overflow-x: auto }
        @media print { body { max-width: none; margin: 0 } a { color: inherit; text-decoration: none } article, .bibliography li { break-inside: avoid } }
        """;

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
        WriteHead(edition.Header, writer);
        writer.Write($"<body>\n<header>\n<h1>{HtmlText.Escape(edition.Header.Title)}</h1>\n");
        writer.Write($"<p>{HtmlText.Escape(EditionLine.Of(edition.Header))}<br><a href=\"{HtmlText.Escape(edition.Header.Address.AbsoluteUri)}\">{HtmlText.Escape(edition.Header.Address.AbsoluteUri)}</a></p>\n</header>\n");
        writer.Write("<main>\n");
        text.Write(edition.Text, headingsBelow: 1);
        writer.Write("</main>\n");
        WriteNotes(edition.Notes, text, writer);
        WriteBibliography(edition.Bibliography, text, writer);
        writer.Write($"<footer><p>{HtmlText.Escape(EditionLine.StyleOf(edition.Header))}</p></footer>\n</body>\n</html>\n");
    }

    private static void WriteHead(EditionHeader header, StreamWriter writer) => writer.Write(
        $"""
         <!DOCTYPE html>
         <html lang="{HtmlText.Escape(header.Language)}">
         <head>
         <meta charset="utf-8">
         <meta name="viewport" content="width=device-width">
         <title>{HtmlText.Escape(header.Title)}</title>
         <link rel="canonical" href="{HtmlText.Escape(header.Address.AbsoluteUri)}">
         {CitationMetadata.Of(header)}<style>
         {Css}
         </style>
         </head>

         """);

    private static void WriteNotes(IEnumerable<Note> notes, HtmlText text, StreamWriter writer)
    {
        var hasNotes = false;
        foreach (var note in notes)
        {
            if (!hasNotes) writer.Write("<section role=\"doc-endnotes\" aria-labelledby=\"notes\">\n<h2 id=\"notes\">Notes</h2>\n");
            hasNotes = true;
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<section id=\"n{note.Number}\" aria-label=\"Note {note.Number}\">\n<h3><a href=\"#r{note.Number}\" role=\"doc-backlink\" title=\"Back to the text\">{note.Number}</a></h3>\n"));
            foreach (var entry in note.Entries) Write(entry, text, writer);
            writer.Write("</section>\n");
        }

        writer.Write(hasNotes ? "</section>\n" : string.Empty);
    }

    private static void Write(NoteEntry entry, HtmlText text, StreamWriter writer)
    {
        var annotation = entry.Annotation;
        writer.Write($"<article id=\"{annotation.Id}\">\n<p class=\"meta\"><b>{HtmlText.Escape(EntryHeading.KindOf(annotation))}</b> by {HtmlText.Escape(annotation.Creator.Name)}, <time datetime=\"{EntryHeading.DayOf(annotation)}\">{EntryHeading.DayOf(annotation)}</time>");
        if (annotation.Target.Exact is { } exact) writer.Write($", on <q>{HtmlText.Escape(exact)}</q>");
        writer.Write($"</p>\n<div{(annotation.Statement.Language is { } language ? $" lang=\"{HtmlText.Escape(language)}\"" : string.Empty)}>\n");
        text.Write(MarkdownText.OfBody(annotation.Statement.Body), headingsBelow: 3);
        writer.Write("</div>\n");
        if (entry.Sources.Count > 0)
        {
            writer.Write("<ul class=\"sources\">\n");
            foreach (var source in entry.Sources)
            {
                writer.Write("<li>");
                text.Write(NoteText.OfSource(source));
                writer.Write("</li>\n");
            }

            writer.Write("</ul>\n");
        }

        foreach (var claim in entry.CounterClaims) Write(claim, text, writer);
        writer.Write("</article>\n");
    }

    private static void WriteBibliography(IEnumerable<BibliographyItem> items, HtmlText text, StreamWriter writer)
    {
        var hasItems = false;
        foreach (var item in items)
        {
            if (!hasItems) writer.Write("<section role=\"doc-bibliography\" aria-labelledby=\"bibliography\">\n<h2 id=\"bibliography\">Bibliography</h2>\n<ul class=\"bibliography\">\n");
            hasItems = true;
            writer.Write($"<li id=\"ref-{HtmlText.Escape(item.Key)}\">");
            text.Write([new Formatted(item.Runs)]);
            writer.Write($"{CitationMetadata.CoinsOf(item.Reference)}</li>\n");
        }

        writer.Write(hasItems ? "</ul>\n</section>\n" : string.Empty);
    }
}
