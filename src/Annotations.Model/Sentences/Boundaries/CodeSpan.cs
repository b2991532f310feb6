namespace Annotations.Model.Sentences.Boundaries;

/// <summary>Code within a line of Markdown, between runs of as many backticks.</summary>
internal static class CodeSpan
{
    /// <summary>A run not closed within this many characters is read as text.</summary>
    private const int LongestCode = 1000;

    /// <summary>The place after the code that opens at <paramref name="at"/>, or after the run of backticks when it is not closed.</summary>
    public static int EndAt(Passage passage, int at)
    {
        var open = RunEnd(passage, at);
        var limit = Math.Min(passage.End, open + LongestCode);
        for (var next = open; next < limit;)
        {
            var found = passage[next..limit].IndexOf('`');
            if (found < 0)
            {
                break;
            }

            var close = next + found;
            next = RunEnd(passage, close);
            if (next - close == open - at)
            {
                return next;
            }
        }

        return open;
    }

    private static int RunEnd(Passage passage, int at)
    {
        while (passage[at] == '`')
        {
            at++;
        }

        return at;
    }
}
