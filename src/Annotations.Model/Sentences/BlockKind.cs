namespace Annotations.Model.Sentences;

/// <summary>What a block of an essay's text is.</summary>
public enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Quotation,
}
