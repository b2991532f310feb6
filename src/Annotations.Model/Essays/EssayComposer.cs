using Annotations.Model.Access;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using Annotations.Model.Versions;

namespace Annotations.Model.Essays;

/// <summary>Makes essays and their revisions out of drafts.</summary>
public static class EssayComposer
{
    private const string UndeterminedLanguage = "und";

    /// <returns>The essay's first revision and its content; <see cref="Invalid"/> where the text has no sentence, <see cref="TooLarge"/> where it has too many.</returns>
    public static Result<ComposedEssay> Compose(EssayId id, EssayDraft draft, Change change)
    {
        var language = draft.Language ?? UndeterminedLanguage;
        var blocks = Segmenter.Segment(draft.Text, draft.Syntax, language);
        var numbered = SentenceNumbering.Number(draft.Text, blocks, previous: null, next: 1);
        if (Refusal(numbered.Content) is { } refusal) return refusal;

        var description = new EssayDescription(draft.Title ?? TitleOf(numbered.Content, id), language, draft.Syntax, draft.Citation);
        var essay = new Essay
        {
            Id = id,
            Description = description,
            Revision = 1,
            TextRevision = 1,
            TextOperation = change.Operation,
            TextDigest = EssayText.Digest(draft.Text),
            Counts = EssayCounts.Of(numbered.Content),
            NextSentence = numbered.Next,
            Partitions = draft.Partitions ?? 1,
            Access = draft.AccessFrom(EssayAccess.Open),
            Created = change,
            Modified = change,
        };
        return new ComposedEssay(essay, numbered.Content);
    }

    /// <returns>The next revision; its content is <paramref name="content"/> itself where the sentences stay. <see cref="Invalid"/> and <see cref="TooLarge"/> as in <see cref="Compose"/>.</returns>
    public static Result<ComposedEssay> Revise(Essay essay, EssayContent content, EssayDraft draft, Change change)
    {
        var description = Describe(essay, draft);
        var described = essay with { Description = description, Access = draft.AccessFrom(essay.Access), Revision = essay.Revision + 1, Modified = change };
        var blocks = Segmenter.Segment(draft.Text, draft.Syntax, description.Language);
        if (IsSameCut(content, draft.Text, blocks)) return new ComposedEssay(described, content);

        var numbered = SentenceNumbering.Number(draft.Text, blocks, content, essay.NextSentence);
        if (Refusal(numbered.Content) is { } refusal) return refusal;

        var revised = described with
        {
            TextRevision = described.Revision,
            TextOperation = change.Operation,
            TextDigest = EssayText.Digest(draft.Text),
            Counts = EssayCounts.Of(numbered.Content),
            NextSentence = numbered.Next,
        };
        return new ComposedEssay(revised, numbered.Content);
    }

    private static bool IsSameCut(EssayContent content, string text, IReadOnlyList<TextBlock> blocks) =>
        content.Text == text
        && content.Blocks.Count == blocks.Count
        && content.Blocks.Zip(blocks).All(pair => pair.First.Kind == pair.Second.Kind && pair.First.Span == pair.Second.Span)
        && content.Sentences.Select(sentence => sentence.Span).SequenceEqual(blocks.SelectMany(block => block.Sentences));

    /// <summary>The essay's description with what the draft says of it.</summary>
    public static EssayDescription Describe(Essay essay, EssayDraft draft) => new(
        draft.Title ?? essay.Description.Title,
        draft.Language ?? essay.Description.Language,
        draft.Syntax,
        draft.Citation);

    private static Failure? Refusal(EssayContent content)
    {
        if (content.Sentences.Count == 0) return new Invalid("/text", "no-sentences", "The text has no sentence, only headings or marks.");
        return content.Sentences.Count > Limits.SentencesPerEssay ? new TooLarge("essay", Limits.SentencesPerEssay, "sentences") : null;
    }

    private static string TitleOf(EssayContent content, EssayId id)
    {
        var heading = content.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Heading);
        var title = heading is null ? "" : string.Join(' ', heading.Content.Slice(content.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return title.Length is > 0 and <= Limits.EssayTitleCharacters ? title : id.Value;
    }
}
