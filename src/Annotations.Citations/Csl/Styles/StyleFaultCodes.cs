namespace Annotations.Citations.Csl.Styles;

/// <summary>The codes of <see cref="StyleFault"/>.</summary>
public static class StyleFaultCodes
{
    /// <summary>The document is not well-formed XML, or has a document type definition.</summary>
    public const string NotXml = "not-xml";

    /// <summary>The document is not a JSON tree of elements.</summary>
    public const string NotJson = "not-json";

    /// <summary>The document is larger than <see cref="StyleLimits.MaxLength"/>, or an element has more attributes than <see cref="StyleLimits.MaxAttributes"/>.</summary>
    public const string TooLarge = "too-large";

    /// <summary>Elements are nested deeper than <see cref="StyleLimits.MaxDepth"/>, macros included.</summary>
    public const string TooDeep = "too-deep";

    /// <summary>The root is another element than the one expected.</summary>
    public const string WrongRoot = "wrong-root";

    /// <summary>An element stands where CSL has none of that name.</summary>
    public const string ElementUnknown = "element-unknown";

    /// <summary>A needed element is missing.</summary>
    public const string ElementMissing = "element-missing";

    /// <summary>A needed attribute is missing.</summary>
    public const string AttributeMissing = "attribute-missing";

    /// <summary>An attribute has a value that CSL does not know.</summary>
    public const string AttributeMalformed = "attribute-malformed";

    /// <summary>A macro is called that the style does not have.</summary>
    public const string MacroMissing = "macro-missing";

    /// <summary>A macro calls itself, directly or through others.</summary>
    public const string MacroCyclic = "macro-cyclic";

    /// <summary>Two macros have one name.</summary>
    public const string MacroRepeated = "macro-repeated";

    /// <summary>The macros call each other so often that rendering would take too long, or come to too much text.</summary>
    public const string TooManyCalls = "too-many-calls";
}
