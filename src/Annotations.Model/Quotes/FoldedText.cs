using System.Text;
using Annotations.Model.Sentences;

namespace Annotations.Model.Quotes;

/// <summary>A text with its white space and typography made plain, which remembers where each character came from.</summary>
internal sealed class FoldedText
{
    private readonly List<int> starts;

    private FoldedText(string text, List<int> starts) => (Text, this.starts) = (text, starts);

    public string Text { get; }

    public static FoldedText Of(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        var starts = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = Fold(text[i]);
            if (c is '\0' || (c == ' ' && folded.Length > 0 && folded[^1] == ' ')) continue;
            folded.Append(c);
            starts.Add(i);
        }

        return new FoldedText(folded.ToString(), starts);
    }

    /// <summary>Where a stretch of the folded text, which ends in no space, stands in the text itself.</summary>
    public TextSpan Origin(int at, int length) => new(starts[at], starts[at + length - 1] + 1);

    /// <summary>How many characters of the folded text stand before a position of the text itself.</summary>
    public int IndexAt(int position)
    {
        var index = starts.BinarySearch(position);
        return index < 0 ? ~index : index;
    }

    private static char Fold(char c) => c switch
    {
        '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' => '\0',
        '\u2018' or '\u2019' or '\u201B' or '\u2032' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u2033' or '\u00AB' or '\u00BB' => '"',
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };
}
