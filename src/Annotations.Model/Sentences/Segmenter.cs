using Annotations.Model.Sentences.Blocks;
using Annotations.Model.Sentences.Boundaries;
using Annotations.Model.Sentences.Languages;
using Annotations.Model.Sentences.Markdown;

namespace Annotations.Model.Sentences;

/// <summary>Cuts a text into blocks and sentences.</summary>
public static class Segmenter
{
    /// <summary>
    /// The blocks of <paramref name="text"/>, which tile it, each with its sentences. A text of nothing but white
    /// space is one empty paragraph; an empty text has no blocks. Takes time linear in the text's length, whatever it holds.
    /// </summary>
    /// <param name="text">The text, with line feeds between its lines.</param>
    /// <param name="syntax">How the text marks its headings, lists and quotations.</param>
    /// <param name="language">A BCP 47 tag; a language without data of its own is read like English.</param>
    public static IReadOnlyList<TextBlock> Segment(string text, TextSyntax syntax, string language)
    {
        var drafts = syntax == TextSyntax.Markdown ? MarkdownBlocks.Read(text) : PlainBlocks.Read(text);
        var rules = KnownLanguages.For(language);
        var blocks = new TextBlock[drafts.Count];
        var sentences = new List<TextSpan>();
        for (var i = 0; i < blocks.Length; i++)
        {
            var start = i == 0 ? 0 : drafts[i].Start;
            var end = i + 1 < blocks.Length ? drafts[i + 1].Start : text.Length;
            blocks[i] = Finish(text, drafts[i], new TextSpan(start, end), rules, sentences);
        }

        return blocks;
    }

    private static TextBlock Finish(string text, BlockDraft draft, TextSpan span, Language language, List<TextSpan> sentences)
    {
        sentences.Clear();
        if (draft.Form == PassageForm.Rows)
        {
            TableRows.Scan(text, draft.Content, sentences);
        }
        else if (draft.HoldsSentences)
        {
            SentenceScanner.Scan(new Passage(text, draft.Content, language, draft.Form), sentences);
        }

        return new TextBlock(draft.Kind, draft.Level, span, draft.Content, sentences.ToArray());
    }
}
