namespace Annotations.Citations.Csl.Output;

/// <summary>One way in which a stretch of output differs from the text around it.</summary>
public enum Decoration : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>Italic.</summary>
    Italic,

    /// <summary>Oblique.</summary>
    Oblique,

    /// <summary>NormalStyle.</summary>
    NormalStyle,

    /// <summary>SmallCaps.</summary>
    SmallCaps,

    /// <summary>NormalVariant.</summary>
    NormalVariant,

    /// <summary>Bold.</summary>
    Bold,

    /// <summary>Light.</summary>
    Light,

    /// <summary>NormalWeight.</summary>
    NormalWeight,

    /// <summary>Underline.</summary>
    Underline,

    /// <summary>NoUnderline.</summary>
    NoUnderline,

    /// <summary>Superscript.</summary>
    Superscript,

    /// <summary>Subscript.</summary>
    Subscript,

    /// <summary>Baseline.</summary>
    Baseline,

    /// <summary>Quote.</summary>
    Quote,

    /// <summary>InnerQuote.</summary>
    InnerQuote,

    /// <summary>Nothing, but quotation marks within are outer ones.</summary>
    NoQuote,

    /// <summary>NoCase.</summary>
    NoCase,

    /// <summary>NoDecoration.</summary>
    NoDecoration,

    /// <summary>Block.</summary>
    Block,

    /// <summary>LeftMargin.</summary>
    LeftMargin,

    /// <summary>RightInline.</summary>
    RightInline,

    /// <summary>Indent.</summary>
    Indent,

}
