namespace Annotations.Model.Sentences;

/// <summary>How an essay's text marks its headings, lists and quotations.</summary>
public enum TextSyntax
{
    /// <summary>Plain text: blank lines part the blocks, a short line of its own is a heading.</summary>
    Plain,

    /// <summary>CommonMark.</summary>
    Markdown,
}
