using System.Buffers;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;

namespace Annotations.Model.Quotes;

/// <summary>The sentences that share most words with a text.</summary>
internal static class NearestSentences
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(" \t\n\u00A0.,;:!?()[]\"'\u2018\u2019\u201C\u201D\u2013\u2014");

    public static IEnumerable<Sentence> To(EssayContent content, string text, int count)
    {
        var wanted = WordsOf(text);
        return content.Sentences
            .Select(sentence => (sentence, shared: WordsOf(content.TextOf(sentence)).Count(wanted.Contains)))
            .Where(scored => scored.shared * 2 > Math.Min(wanted.Count, 6))
            .OrderByDescending(scored => scored.shared)
            .ThenBy(scored => scored.sentence.Ordinal)
            .Take(count)
            .Select(scored => scored.sentence);
    }

    private static HashSet<string> WordsOf(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(Breaks);
            var word = end < 0 ? rest : rest[..end];
            if (!word.IsEmpty) words.Add(word.ToString());
            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return words;
    }
}
