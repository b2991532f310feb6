using Annotations.Model.Sentences.Blocks;

namespace Annotations.Model.Sentences.Markdown;

/// <summary>The metadata between two lines of --- at the very start of a text.</summary>
internal static class FrontMatter
{
    /// <summary>Where the text after it begins; 0 when there is none.</summary>
    public static int EndOf(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            return 0;
        }

        for (var at = "---\n".Length; at < text.Length;)
        {
            var line = Line.At(text, at);
            at = line.Next;
            if (line.Indent == 0 && line.Content.Slice(text) is "---" or "...")
            {
                return at;
            }
        }

        return 0;
    }
}
