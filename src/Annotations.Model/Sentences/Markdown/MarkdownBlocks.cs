using Annotations.Model.Sentences.Blocks;

namespace Annotations.Model.Sentences.Markdown;

/// <summary>Reads the blocks of CommonMark.</summary>
internal static class MarkdownBlocks
{
    public static List<BlockDraft> Read(string text) => PlainBlocks.Read(text);
}
