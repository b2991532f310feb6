namespace Annotations.Model.Sentences.Markdown;

/// <summary>The text of an ATX heading, without the marks before and after it.</summary>
internal static class HeadingText
{
    public static TextSpan Of(string text, TextSpan line, int level)
    {
        var marked = line.Slice(text)[level..];
        var trimmed = marked.TrimEnd('#');
        var isClosed = trimmed.IsEmpty || trimmed.Length == marked.Length || char.IsWhiteSpace(trimmed[^1]);
        var title = isClosed ? trimmed.TrimEnd() : marked;
        var start = line.Start + level + title.Length - title.TrimStart().Length;
        return new TextSpan(start, start + title.Trim().Length);
    }
}
