using Annotations.Editions;
using Annotations.Editions.Bibliographies;
using Annotations.Editions.Notes;
using Annotations.Editions.Text;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;
using Annotations.Storage.Spools;

namespace Annotations.Functions.Exports.Editions;

/// <summary>An edition turned round: each reference, and below it the annotations that cite it with sentence, locator, quotation and relation.</summary>
internal sealed class AnnotatedBibliography(SpooledNotes notes, EssayContent content, EditionHeader header)
{
    private readonly NoteText noteText = new(header.Words);
    private readonly ILookup<string, (SpooledAnnotation Entry, int Citation)> uses = notes.Uses();

    /// <summary>The blocks of the bibliography, each made when it is come to.</summary>
    public IEnumerable<Block> Of(IEnumerable<BibliographyItem> items)
    {
        yield return new Heading(1, [new Words(header.Words.Labels.AnnotatedBibliography)]);
        foreach (var block in items.SelectMany(BlocksOf)) yield return block;
        if (uses.Count == 0) yield return new Paragraph([new Words(header.Words.Labels.NoSources)]);
    }

    private IEnumerable<Block> BlocksOf(BibliographyItem item)
    {
        yield return new Paragraph([new BibliographyText(item)]);
        var items = new OnDemandList<(SpooledAnnotation Entry, int Citation), IReadOnlyList<Block>>([.. uses[item.Reference.Id]], use => BlocksOf(notes.Read(use.Entry), use.Citation));
        if (items.Count > 0) yield return new ListBlock(null, items);
    }

    private IReadOnlyList<Block> BlocksOf(Annotation annotation, int citation) =>
    [
        new Paragraph([.. noteText.HeadingOf(annotation), new Words($" ({annotation.Target.Sentence}: {header.Words.Quoted(TextOf(annotation.Target.Sentence))})")]),
        NoteText.BodyOf(annotation),
        new Paragraph([new Words(header.Words.UseOf(annotation.Statement.Citations[citation]))]),
    ];

    private string TextOf(SentenceId id) =>
        content.Find(id) is not { } sentence ? id.ToString()
        : header.Essay.Description.Syntax == TextSyntax.Markdown ? PlainWords.Of(content.TextOf(sentence))
        : content.TextOf(sentence);
}
