using Annotations.Editions;
using Annotations.Editions.Bibliographies;
using Annotations.Editions.Notes;
using Annotations.Editions.Text;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;

namespace Annotations.Functions.Exports.Editions;

/// <summary>An edition turned round: each reference, and below it the annotations that cite it with sentence, locator, quotation and relation.</summary>
internal static class AnnotatedBibliography
{
    public static Edition Of(Edition edition, EssayContent content)
    {
        var uses = edition.Notes.SelectMany(note => note.Entries).SelectMany(All)
            .SelectMany(entry => entry.Annotation.Statement.Citations.Select(citation => (entry.Annotation, Citation: citation)))
            .ToLookup(use => use.Citation.Source.Value, StringComparer.Ordinal);
        return edition with
        {
            Text = [.. edition.Bibliography.SelectMany(item => BlocksOf(item, uses[item.Reference.Id], sentence => TextOf(sentence, content, edition.Header.Essay.Description.Syntax)))],
            Notes = [],
            Bibliography = [],
        };
    }

    private static IEnumerable<NoteEntry> All(NoteEntry entry) => entry.CounterClaims.SelectMany(All).Prepend(entry);

    private static IEnumerable<Block> BlocksOf(BibliographyItem item, IEnumerable<(Annotation Annotation, Citation Citation)> uses, Func<SentenceId, string> textOf)
    {
        yield return new Paragraph([new Formatted(item.Runs)]);
        IReadOnlyList<IReadOnlyList<Block>> items = [.. uses.Select(use => BlocksOf(use.Annotation, use.Citation, textOf))];
        if (items.Count > 0) yield return new ListBlock(null, items);
    }

    private static IReadOnlyList<Block> BlocksOf(Annotation annotation, Citation citation, Func<SentenceId, string> textOf) =>
    [
        new Paragraph([.. NoteText.HeadingOf(annotation), new Words($" ({annotation.Target.Sentence}: “{textOf(annotation.Target.Sentence)}”)")]),
        .. MarkdownText.OfBody(annotation.Statement.Body),
        new Paragraph([new Words(UseOf(citation))]),
    ];

    private static string TextOf(SentenceId id, EssayContent content, TextSyntax syntax) =>
        content.Find(id) is not { } sentence ? id.ToString()
        : syntax == TextSyntax.Markdown ? PlainWords.Of(content.TextOf(sentence))
        : content.TextOf(sentence);

    private static string UseOf(Citation citation)
    {
        var locator = citation.Locator is null ? "" : $", {citation.Label?.ToString() ?? "page"} {citation.Locator}";
        return citation.Relation + locator + (citation.Quotation is { } quotation ? $": “{quotation}”" : ".");
    }
}
