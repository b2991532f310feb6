using System.Text;

namespace Annotations.Benchmarks;

/// <summary>Makes English prose of a scholar's kind: sentences of some twenty words, with the stops that are no ends.</summary>
internal static class Prose
{
    private static readonly string[] Words =
    [
        "the", "border", "treaty", "of", "and", "army", "was", "signed", "in", "a", "railway", "region", "were", "which", "by", "policy", "toward",
        "republic", "steppe", "along", "its", "defence", "had", "been", "with", "major", "as", "well", "troops", "that", "between", "before",
    ];

    private static readonly string[] Names =
        ["J. V. Stalin", "Gen. Zhukov", "St. Petersburg", "Dr. A. B. Hill", "the U.S. Army", "Bolt Inc.", "vol. 2, no. 4, pp. 12-14", "4,000 km", "(cf. Low et al. 1936)", "11 May 1939", "“the war”"];

    private static readonly string[] Starts = ["The", "In", "It", "However,", "Moscow", "This", "Neither", "They", "By", "Tokyo"];

    private static readonly string[] Ends = [".", ".", ".", ".", ".", "?", ".”", ".12", ".[3]", " in 1936."];

    /// <summary>The same text for the same size: about <paramref name="characters"/> of it, in paragraphs of six sentences.</summary>
    public static string Write(int characters)
    {
        var random = new Sequence();
        var text = new StringBuilder(characters + 1000);
        for (var sentence = 1; text.Length < characters; sentence++)
        {
            WriteSentence(text, random);
            text.Append(sentence % 6 == 0 ? "\n\n" : " ");
        }

        return text.ToString();
    }

    private static void WriteSentence(StringBuilder text, Sequence random)
    {
        text.Append(random.Pick(Starts));
        var length = 10 + random.Next(20);
        for (var word = 0; word < length; word++)
        {
            text.Append(' ').Append(random.Next(12) == 0 ? random.Pick(Names) : random.Pick(Words));
        }

        text.Append(' ').Append("again").Append(random.Pick(Ends));
    }

    /// <summary>Numbers that look random and never change.</summary>
    private sealed class Sequence
    {
        private uint _state = 1936;

        public int Next(int limit)
        {
            _state = (_state * 1664525) + 1013904223;
            return (int)((_state >> 8) % (uint)limit);
        }

        public string Pick(string[] choices) => choices[Next(choices.Length)];
    }
}
