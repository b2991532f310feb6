namespace Annotations.Model;

/// <summary>Line ends as stored text has them.</summary>
public static class LineEnds
{
    /// <summary>CR LF and CR alone become LF; other characters that break lines stay, for they are the writer's own.</summary>
    public static string ToLineFeeds(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}
