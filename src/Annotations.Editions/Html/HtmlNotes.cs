using System.Globalization;
using Annotations.Editions.Bibliographies;
using Annotations.Editions.Labels;
using Annotations.Editions.Notes;
using Annotations.Editions.Text;
using Annotations.Model.Annotations;

namespace Annotations.Editions.Html;

/// <summary>Writes what stands below the essay: the notes, and what they cite.</summary>
internal sealed class HtmlNotes(EditionHeader header, HtmlText text, TextWriter output)
{
    private readonly NoteText noteText = new(header.Words);
    private readonly string ofLabels = HtmlLanguage.Within(header.Language, header.Words.LanguageOfLabels);
    private readonly string ofCitations = HtmlLanguage.Within(header.Language, header.Style.Locale);

    private EditionLabels Labels => header.Words.Labels;

    public void Write(IEnumerable<Note> notes)
    {
        var hasNotes = false;
        foreach (var note in notes)
        {
            if (!hasNotes) output.Write($"<section role=\"doc-endnotes\" aria-labelledby=\"notes\">\n<h2 id=\"notes\"{ofLabels}>{HtmlText.Escape(Labels.Notes)}</h2>\n");
            hasNotes = true;
            Write(note);
        }

        output.Write(hasNotes ? "</section>\n" : string.Empty);
    }

    private void Write(Note note)
    {
        var number = note.Number.ToString(CultureInfo.InvariantCulture);
        var name = HtmlText.Escape(header.Words.Note(note.Number));
        var back = HtmlText.Escape(Labels.BackToText);
        output.Write($"<section id=\"n{number}\" aria-labelledby=\"h{number}\">\n<h3 id=\"h{number}\"><a href=\"#r{number}\" role=\"doc-backlink\" title=\"{back}\" aria-label=\"{name}: {back}\"{ofLabels}>{number}</a></h3>\n");
        foreach (var entry in note.Entries) Write(entry);
        output.Write("</section>\n");
    }

    private void Write(NoteEntry entry)
    {
        output.Write($"<article id=\"{entry.Annotation.Id}\">\n");
        WriteHeading(entry.Annotation);
        text.Write([NoteText.BodyOf(entry.Annotation)], headingsBelow: 3);
        WriteSources(entry.Sources);
        foreach (var claim in entry.CounterClaims) Write(claim);
        output.Write("</article>\n");
    }

    /// <summary>The heading leads to where the annotation is to be found for good.</summary>
    private void WriteHeading(Annotation annotation)
    {
        var words = header.Words;
        output.Write($"<p class=\"meta\"{ofLabels}><a href=\"{HtmlText.Escape(header.AddressOf(annotation.Id).AbsoluteUri)}\"><b>{HtmlText.Escape(words.KindOf(annotation))}</b></a>{HtmlText.Escape(words.AttributionOf(annotation))}");
        text.Write(NoteText.LicenceOf(annotation));
        output.Write("</p>\n");
    }

    private void WriteSources(IReadOnlyList<NoteSource> sources)
    {
        if (sources.Count == 0) return;
        output.Write($"<ul class=\"sources\"{ofCitations}>\n");
        foreach (var source in sources)
        {
            output.Write("<li>");
            text.Write(noteText.OfSource(source));
            output.Write("</li>\n");
        }

        output.Write("</ul>\n");
    }

    public void Write(IEnumerable<BibliographyItem> items)
    {
        var hasItems = false;
        foreach (var item in items)
        {
            if (!hasItems) output.Write($"<section role=\"doc-bibliography\" aria-labelledby=\"bibliography\">\n<h2 id=\"bibliography\"{ofLabels}>{HtmlText.Escape(Labels.Bibliography)}</h2>\n<ul class=\"bibliography\"{ofCitations}>\n");
            hasItems = true;
            output.Write("<li>");
            text.Write([new BibliographyText(item)]);
            output.Write("</li>\n");
        }

        output.Write(hasItems ? "</ul>\n</section>\n" : string.Empty);
    }
}
