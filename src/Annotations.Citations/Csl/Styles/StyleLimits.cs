namespace Annotations.Citations.Csl.Styles;

/// <summary>How large styles and locales may be.</summary>
public static class StyleLimits
{
    /// <summary>The longest style or locale, in UTF-16 units: 1 Mi. The longest public styles have about 250 Ki.</summary>
    public const int MaxLength = 1024 * 1024;

    /// <summary>The longest style or locale as a JSON tree, in bytes: what the longest in XML can come to.</summary>
    public const int MaxTreeBytes = 4 * MaxLength;

    /// <summary>How many attributes an element may have; CSL has none with more than about 20.</summary>
    public const int MaxAttributes = 64;

    /// <summary>How deep elements may be nested, those of called macros included; rendering recurses so deep.</summary>
    public const int MaxDepth = 128;

    /// <summary>How many elements one rendering may visit when every macro call counts anew.</summary>
    public const int MaxRenderedElements = 200_000;

    /// <summary>How much text of the style's own one rendering may come to, in UTF-16 units, when every macro call counts anew.</summary>
    public const int MaxRenderedText = 4 * MaxLength;

    /// <summary>The longest text after an initial, in UTF-16 units; it is written for every initial.</summary>
    public const int MaxInitializeWith = 40;
}
