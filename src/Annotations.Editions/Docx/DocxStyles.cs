using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using TextDirection = Annotations.Editions.Labels.TextDirection;

namespace Annotations.Editions.Docx;

/// <summary>The styles of an edition, by the names that Word gives its own, so that a template can change them.</summary>
internal static class DocxStyles
{
    /// <param name="language">The language of the essay, in which all is that does not say otherwise.</param>
    public static Styles Make(string language)
    {
        var paragraph = new ParagraphPropertiesBaseStyle();
        if (TextDirection.IsRightToLeft(language)) paragraph.Append(new BiDi());
        paragraph.Append(new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto });
        var styles = new Styles(new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Georgia", HighAnsi = "Georgia", EastAsia = EastAsianFontOf(language), ComplexScript = "Times New Roman" },
            new FontSize { Val = "22" },
            new Languages { Val = language, EastAsia = language, Bidi = language })),
            new ParagraphPropertiesDefault(paragraph)));
        styles.Append(Paragraph("Normal", "Normal", null));
        styles.Append(Paragraph("Title", "Title", "40"));
        styles.Append(Paragraph("Subtitle", "Subtitle", "20"));
        for (var level = 1; level <= 6; level++) styles.Append(Paragraph("Heading" + level, "heading " + level, (34 - (2 * level)).ToString(CultureInfo.InvariantCulture), level));
        styles.Append(Paragraph("FootnoteText", "footnote text", "18"));
        styles.Append(Footer());
        styles.Append(Bibliography());
        styles.Append(new Style(new StyleName { Val = "footnote reference" }, new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript })) { Type = StyleValues.Character, StyleId = "FootnoteReference" });
        styles.Append(new Style(new StyleName { Val = "Table Grid" }, new StyleTableProperties(Borders())) { Type = StyleValues.Table, StyleId = "TableGrid" });
        return styles;
    }

    private static Style Paragraph(string id, string name, string? size, int level = 0)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = id == "Normal" ? true : null };
        if (id != "Normal") style.Append(new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle());
        if (level > 0) style.Append(new StyleParagraphProperties(new KeepNext(), new OutlineLevel { Val = level - 1 }));
        if (id == "FootnoteText") style.Append(new StyleParagraphProperties(new SpacingBetweenLines { After = "40", Line = "240", LineRule = LineSpacingRuleValues.Auto }));
        var properties = new StyleRunProperties();
        if (level > 0 || id == "Title") properties.Append(new Bold());
        if (size is not null) properties.Append(new FontSize { Val = size });
        style.Append(properties);
        return style;
    }

    /// <summary>The serif face that Word has for the language's characters.</summary>
    private static string EastAsianFontOf(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "zh" => "SimSun",
        "ko" => "Batang",
        _ => "MS Mincho",
    };

    private static Style Footer() => new(
        new StyleName { Val = "footer" },
        new BasedOn { Val = "Normal" },
        new StyleParagraphProperties(new Justification { Val = JustificationValues.Center }),
        new StyleRunProperties(new FontSize { Val = "18" }))
    {
        Type = StyleValues.Paragraph,
        StyleId = "Footer",
    };

    /// <summary>With a hanging indent of half an inch.</summary>
    private static Style Bibliography() => new(
        new StyleName { Val = "Bibliography" },
        new BasedOn { Val = "Normal" },
        new StyleParagraphProperties(new Indentation { Left = "720", Hanging = "720" }))
    {
        Type = StyleValues.Paragraph,
        StyleId = "Bibliography",
    };

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 },
        new LeftBorder { Val = BorderValues.Single, Size = 4 },
        new BottomBorder { Val = BorderValues.Single, Size = 4 },
        new RightBorder { Val = BorderValues.Single, Size = 4 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
        new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });
}
