using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Output;

/// <summary>How an element is formatted (CSL 1.0.2, "Formatting", "Quotes", "Strip-periods", "Display"). Immutable, shared.</summary>
internal sealed record Format
{
    internal static Format None { get; } = new();

    internal Decoration FontStyle { get; init; }

    internal Decoration FontVariant { get; init; }

    internal Decoration FontWeight { get; init; }

    internal Decoration TextDecoration { get; init; }

    internal Decoration VerticalAlign { get; init; }

    internal Decoration Display { get; init; }

    internal bool HasQuotes { get; init; }

    /// <summary>Whether the style says that there are none.</summary>
    internal bool DeniesQuotes { get; init; }

    internal bool StripsPeriods { get; init; }

    internal static Format Read(StyleElement element)
    {
        var format = new Format
        {
            FontStyle = element["font-style"] switch
            {
                "italic" => Decoration.Italic,
                "oblique" => Decoration.Oblique,
                "normal" => Decoration.NormalStyle,
                _ => Decoration.None,
            },
            FontVariant = element["font-variant"] switch
            {
                "small-caps" => Decoration.SmallCaps,
                "normal" => Decoration.NormalVariant,
                _ => Decoration.None,
            },
            FontWeight = element["font-weight"] switch
            {
                "bold" => Decoration.Bold,
                "light" => Decoration.Light,
                "normal" => Decoration.NormalWeight,
                _ => Decoration.None,
            },
            TextDecoration = element["text-decoration"] switch
            {
                "underline" => Decoration.Underline,
                "none" => Decoration.NoUnderline,
                _ => Decoration.None,
            },
            VerticalAlign = element["vertical-align"] switch
            {
                "sup" => Decoration.Superscript,
                "sub" => Decoration.Subscript,
                "baseline" => Decoration.Baseline,
                _ => Decoration.None,
            },
            Display = element["display"] switch
            {
                "block" => Decoration.Block,
                "left-margin" => Decoration.LeftMargin,
                "right-inline" => Decoration.RightInline,
                "indent" => Decoration.Indent,
                _ => Decoration.None,
            },
            HasQuotes = element["quotes"] == "true",
            DeniesQuotes = element["quotes"] == "false",
            StripsPeriods = element["strip-periods"] == "true",
        };
        return format == None ? None : format;
    }

    /// <summary>The same without quotes.</summary>
    internal Format Unquoted => HasQuotes ? this with { HasQuotes = false } : this;
}
