using Annotations.Editions.Bibliographies;
using Annotations.Editions.Notes;
using Annotations.Editions.Text;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;
using Annotations.Storage.Spools;

namespace Annotations.Functions.Exports.Editions;

/// <summary>An edition turned round: each reference, and below it the annotations that cite it with sentence, locator, quotation and relation.</summary>
internal sealed class AnnotatedBibliography(SpooledNotes notes, EssayContent content, TextSyntax syntax)
{
    private readonly ILookup<string, (SpooledAnnotation Entry, int Citation)> uses = notes.Uses();

    /// <summary>The blocks of the bibliography, each made when it is come to.</summary>
    public IEnumerable<Block> Of(IEnumerable<BibliographyItem> items) => items.SelectMany(BlocksOf);

    private IEnumerable<Block> BlocksOf(BibliographyItem item)
    {
        yield return new Paragraph([new Formatted(item.Runs)]);
        IReadOnlyList<IReadOnlyList<Block>> items = [.. uses[item.Reference.Id].Select(use => BlocksOf(notes.Read(use.Entry), use.Citation))];
        if (items.Count > 0) yield return new ListBlock(null, items);
    }

    private IReadOnlyList<Block> BlocksOf(Annotation annotation, int citation) =>
    [
        new Paragraph([.. NoteText.HeadingOf(annotation), new Words($" ({annotation.Target.Sentence}: “{TextOf(annotation.Target.Sentence)}”)")]),
        .. MarkdownText.OfBody(annotation.Statement.Body),
        new Paragraph([new Words(UseOf(annotation.Statement.Citations[citation]))]),
    ];

    private string TextOf(SentenceId id) =>
        content.Find(id) is not { } sentence ? id.ToString()
        : syntax == TextSyntax.Markdown ? PlainWords.Of(content.TextOf(sentence))
        : content.TextOf(sentence);

    private static string UseOf(Citation citation)
    {
        var locator = citation.Locator is null ? "" : $", {citation.Label?.ToString() ?? "page"} {citation.Locator}";
        return citation.Relation + locator + (citation.Quotation is { } quotation ? $": “{quotation}”" : ".");
    }
}
