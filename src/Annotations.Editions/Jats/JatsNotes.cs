using System.Globalization;
using Annotations.Editions.Notes;
using Annotations.Editions.Text;

namespace Annotations.Editions.Jats;

/// <summary>Writes notes as footnotes (JATS 1.3, "fn"): each annotation a paragraph with its id, what disputes it in a quotation below.</summary>
internal sealed class JatsNotes(EditionHeader header, JatsText text)
{
    private readonly NoteText noteText = new(header.Words);

    /// <param name="notes">Stands on the first note.</param>
    public void WriteAll(IEnumerator<Note> notes)
    {
        text.Element("title", [new Words(header.Words.Labels.Notes)]);
        do
        {
            Write(notes.Current);
        }
        while (notes.MoveNext());
    }

    private void Write(Note note) => text.Within("fn", () =>
    {
        var number = note.Number.ToString(CultureInfo.InvariantCulture);
        text.Attribute("id", "n" + number);
        text.Element("label", [new Words(number)]);
        foreach (var entry in note.Entries) Write(entry);
    });

    private void Write(NoteEntry entry)
    {
        text.Element("p", noteText.HeadingOf(entry.Annotation), ("id", entry.Annotation.Id.ToString()), ("content-type", EntryType.Of(entry.Annotation)), ("xml:lang", header.Words.LanguageOfLabels));
        text.WriteParagraphs([NoteText.BodyOf(entry.Annotation)]);
        foreach (var source in entry.Sources) Write(source);
        if (entry.CounterClaims.Count == 0) return;
        text.Within("p", () => text.Within("disp-quote", () =>
        {
            text.Attribute("content-type", "counter-claims");
            foreach (var claim in entry.CounterClaims) Write(claim);
        }));
    }

    private void Write(NoteSource source) => text.Within("p", () =>
    {
        text.Attribute("content-type", source.Citation.Relation.ToString().ToLowerInvariant());
        text.Attribute("xml:lang", header.Style.Locale);
        foreach (var inline in noteText.OfSource(source))
        {
            if (inline is Formatted) text.Element("xref", [inline], ("ref-type", "bibr"), ("rid", JatsReference.IdOf(source.Citation.Source.Value)));
            else text.Write([inline]);
        }
    });
}
