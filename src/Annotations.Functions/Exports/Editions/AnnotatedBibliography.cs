using Annotations.Editions;
using Annotations.Editions.Bibliographies;
using Annotations.Editions.Notes;
using Annotations.Editions.Text;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;

namespace Annotations.Functions.Exports.Editions;

/// <summary>An edition turned round: each reference, and below it the annotations that cite it with sentence, locator, quotation and relation.</summary>
/// <param name="citing">The annotations that cite a source, by its id.</param>
internal sealed class AnnotatedBibliography(Edition edition, EssayContent content, Func<string, IEnumerable<Annotation>> citing)
{
    private readonly NoteText noteText = new(edition.Header.Words);

    /// <summary>The same edition with the bibliography for its text.</summary>
    public static Edition Of(Edition edition, EssayContent content, Func<string, IEnumerable<Annotation>> citing) =>
        edition with { Text = new AnnotatedBibliography(edition, content, citing).Text(), Notes = [], Bibliography = [] };

    private IEnumerable<Block> Text()
    {
        var labels = edition.Header.Words.Labels;
        yield return new Heading(1, [new Words(labels.AnnotatedBibliography)]);
        var hasItems = false;
        foreach (var item in edition.Bibliography)
        {
            hasItems = true;
            yield return new Paragraph([new BibliographyText(item)]);
            yield return new ListBlock(null, [.. citing(item.Reference.Id).Select(annotation => BlocksOf(annotation, item))]);
        }

        if (!hasItems) yield return new Paragraph([new Words(labels.NoSources)]);
    }

    private IReadOnlyList<Block> BlocksOf(Annotation annotation, BibliographyItem item) =>
    [
        new Paragraph([.. noteText.HeadingOf(annotation), new Words($" ({annotation.Target.Sentence}: {edition.Header.Words.Quoted(TextOf(annotation.Target.Sentence))})")]),
        NoteText.BodyOf(annotation),
        .. annotation.Statement.Citations.Where(citation => citation.Source.Value == item.Reference.Id).Select(citation => new Paragraph([new Words(edition.Header.Words.UseOf(citation))])),
    ];

    private string TextOf(SentenceId id) =>
        content.Find(id) is not { } sentence ? id.ToString()
        : edition.Header.Essay.Description.Syntax == TextSyntax.Markdown ? PlainWords.Of(content.TextOf(sentence))
        : content.TextOf(sentence);
}
