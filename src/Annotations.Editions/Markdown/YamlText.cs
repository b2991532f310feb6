using System.Globalization;
using System.Text;

namespace Annotations.Editions.Markdown;

/// <summary>Text as a double-quoted scalar of YAML (YAML 1.2.2, section 7.3.1). JSON's own escapes would not do: of a pair of surrogates YAML makes two characters that there are not.</summary>
internal static class YamlText
{
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes()) quoted.Append(Escaped(rune));
        return quoted.Append('"').ToString();
    }

    private static string Escaped(Rune rune) => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        _ when IsPlain(rune) => rune.ToString(),
        <= 0xffff => string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}"),
    };

    /// <summary>Whether it stands for itself within one line: not control characters, ends of lines, marks of byte order, and what is no character.</summary>
    private static bool IsPlain(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned)
        && rune.Value is not 0xfeff;
}
