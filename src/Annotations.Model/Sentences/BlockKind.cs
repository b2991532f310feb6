namespace Annotations.Model.Sentences;

/// <summary>What a block of an essay's text is.</summary>
public enum BlockKind
{
    Paragraph,

    /// <summary>A heading: it has no sentences.</summary>
    Heading,

    /// <summary>A paragraph of a list's item, at any depth.</summary>
    ListItem,

    /// <summary>A paragraph of a block quotation.</summary>
    Quotation,

    /// <summary>A table of Markdown: each of its rows counts as a sentence.</summary>
    Table,

    /// <summary>Fenced or indented code: it has no sentences.</summary>
    Code,

    /// <summary>What a reader does not see of Markdown: comments, HTML blocks, link definitions, front matter, thematic breaks. It has no sentences.</summary>
    Markup,
}
