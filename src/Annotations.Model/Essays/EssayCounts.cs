using Annotations.Model.Sentences;

namespace Annotations.Model.Essays;

/// <summary>How much an essay holds; characters are UTF-16 code units.</summary>
public sealed record EssayCounts(int Characters, int Headings, int Paragraphs, int Sentences)
{
    public static EssayCounts Of(EssayContent content) => new(
        content.Text.Length,
        content.Blocks.Count(block => block.Kind == BlockKind.Heading),
        content.Blocks.Count(block => block.Sentences.Count > 0),
        content.Sentences.Count);
}
