using Annotations.Editions.Text;
using Annotations.Model.Annotations;

namespace Annotations.Editions.Notes;

/// <summary>A note as blocks, for formats that have no elements of their own for annotations.</summary>
public static class NoteText
{
    /// <summary>Each entry with its heading, what it says, its sources, and its counter-claims set in.</summary>
    public static IReadOnlyList<Block> Of(Note note) => [.. note.Entries.SelectMany(Of)];

    private static IEnumerable<Block> Of(NoteEntry entry)
    {
        yield return new Paragraph(HeadingOf(entry.Annotation));
        foreach (var block in MarkdownText.OfBody(entry.Annotation.Statement.Body)) yield return block;
        foreach (var source in entry.Sources) yield return new Paragraph(OfSource(source));
        if (entry.CounterClaims.Count > 0) yield return new Quotation([.. entry.CounterClaims.SelectMany(Of)]);
    }

    /// <summary>What the annotation is, whose, of when, and on which words.</summary>
    public static IReadOnlyList<Inline> HeadingOf(Annotation annotation)
    {
        var heading = new List<Inline>
        {
            new Strong([new Words(EntryHeading.KindOf(annotation))]),
            new Words($" by {annotation.Creator.Name}, {EntryHeading.DayOf(annotation)}"),
        };
        if (annotation.Target.Exact is { } exact) heading.Add(new Words($", on “{exact}”"));
        return heading;
    }

    /// <summary>The citation in the edition's style; its relation where it does not simply support; the source's own words.</summary>
    public static List<Inline> OfSource(NoteSource source)
    {
        var text = new List<Inline>();
        if (source.Citation.Relation != CitationRelation.Supports) text.AddRange([new Emphasis([new Words(source.Citation.Relation + ":")]), new Words(" ")]);
        text.Add(new Formatted(source.Runs));
        if (source.Citation.Quotation is { } quotation) text.Add(new Words($" “{quotation}”"));
        return text;
    }
}
