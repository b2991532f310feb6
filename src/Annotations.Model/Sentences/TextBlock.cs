namespace Annotations.Model.Sentences;

/// <summary>A heading, paragraph, list item or quotation of a text.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Level">A heading's rank from 1 (highest) to 6; 0 for every other kind.</param>
/// <param name="Span">The block with the white space after it: the blocks of a text tile it without gap or overlap.</param>
/// <param name="Content">What a reader sees of the block: no marks of the syntax around it, no white space at its ends.</param>
/// <param name="Sentences">The block's sentences in order, without the white space between them; empty for a heading.</param>
public sealed record TextBlock(BlockKind Kind, int Level, TextSpan Span, TextSpan Content, IReadOnlyList<TextSpan> Sentences);
