using Annotations.Editions.Labels;
using Annotations.Editions.Text;
using Annotations.Model.Annotations;

namespace Annotations.Editions.Notes;

/// <summary>A note as blocks, for formats that have no elements of their own for annotations.</summary>
/// <param name="words">What the edition itself says.</param>
public sealed class NoteText(EditionWords words)
{
    /// <summary>Each entry with its heading, what it says, its sources, and its counter-claims set in.</summary>
    public IReadOnlyList<Block> Of(Note note) => [.. note.Entries.SelectMany(Of)];

    private IEnumerable<Block> Of(NoteEntry entry)
    {
        yield return new Paragraph(HeadingOf(entry.Annotation));
        yield return BodyOf(entry.Annotation);
        foreach (var source in entry.Sources) yield return new Paragraph(OfSource(source));
        if (entry.CounterClaims.Count > 0) yield return new Quotation([.. entry.CounterClaims.SelectMany(Of)]);
    }

    /// <summary>What the annotation is, whose, of when, on which words, and under which licence.</summary>
    public IReadOnlyList<Inline> HeadingOf(Annotation annotation) =>
        [new Strong([new Words(words.KindOf(annotation))]), new Words(words.AttributionOf(annotation)), .. LicenceOf(annotation)];

    /// <summary>The licence by its name, which leads to what it says; nothing where there is none.</summary>
    public static IReadOnlyList<Inline> LicenceOf(Annotation annotation) =>
        annotation.Statement.Rights is { } licence ? [new Words(" · "), new Link(new Uri(licence.Iri), [new Words(licence.Name)])] : [];

    /// <summary>What the annotation says, in its own language.</summary>
    public static Passage BodyOf(Annotation annotation) => new(annotation.Statement.Language, MarkdownText.OfBody(annotation.Statement.Body));

    /// <summary>The citation in the edition's style; its relation where it does not simply support; the source's own words.</summary>
    public IReadOnlyList<Inline> OfSource(NoteSource source)
    {
        var text = new List<Inline>();
        if (source.Citation.Relation != CitationRelation.Supports) text.AddRange([new Emphasis([new Words(words.RelationBefore(source.Citation.Relation))]), new Words(" ")]);
        text.Add(new Formatted(source.Runs));
        if (source.Citation.Quotation is { } quotation) text.Add(new Words(" " + words.Quoted(quotation)));
        return text;
    }
}
