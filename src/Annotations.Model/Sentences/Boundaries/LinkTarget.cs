namespace Annotations.Model.Sentences.Boundaries;

/// <summary>The target of a Markdown link, set right after the bracket that closes its text.</summary>
internal static class LinkTarget
{
    /// <summary>Longer targets are read as text.</summary>
    private const int LongestTarget = 1000;

    /// <summary>The place after a target at <paramref name="at"/>, or <paramref name="at"/> when there is none.</summary>
    public static int EndAt(Passage passage, int at)
    {
        var closer = passage[at] switch { '(' => ')', '[' => ']', _ => '\0' };
        if (closer == '\0' || Glyphs.IsWhite(passage[at + 1]))
        {
            return at;
        }

        var window = passage[at..Math.Min(passage.End, at + LongestTarget)];
        var end = window.IndexOfAny(closer, '\n');
        return end > 0 && window[end] == closer && IsTarget(window[1..end], closer) ? at + end + 1 : at;
    }

    /// <summary>A bracket with several words in it is a remark, unless they are a title in quotation marks.</summary>
    private static bool IsTarget(ReadOnlySpan<char> target, char closer) =>
        closer == ']' || target.IndexOf(' ') < 0 || target.IndexOfAny('"', '\'') > 0;
}
