namespace Annotations.Citations.Csl.Styles;

/// <summary>How large styles and locales may be.</summary>
public static class StyleLimits
{
    /// <summary>The longest style or locale, in UTF-16 units: 1 Mi. The longest public styles have about 250 Ki.</summary>
    public const int MaxLength = 1024 * 1024;

    /// <summary>How deep elements may be nested, those of called macros included; rendering recurses so deep.</summary>
    public const int MaxDepth = 128;

    /// <summary>How many elements one rendering may visit when every macro call counts anew.</summary>
    public const int MaxRenderedElements = 200_000;
}
