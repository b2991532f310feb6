using Annotations.Model.Sentences.Boundaries;

namespace Annotations.Model.Sentences.Blocks;

/// <summary>A block found in a text, before its sentences are.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">A heading's rank, else 0.</param>
/// <param name="Start">Where it begins, its marks included; it ends where the next one begins.</param>
/// <param name="Content">Its text without marks and outer white space.</param>
/// <param name="Form">What its line breaks mean.</param>
internal readonly record struct BlockDraft(BlockKind Kind, int Level, int Start, TextSpan Content, PassageForm Form)
{
    public bool HoldsSentences => Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation or BlockKind.Table;
}
