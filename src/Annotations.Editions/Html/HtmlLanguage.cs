using Annotations.Editions.Labels;

namespace Annotations.Editions.Html;

/// <summary>The attributes that say in which language an element is.</summary>
internal static class HtmlLanguage
{
    /// <summary>For the whole page: its language and, where that is not from left to right, its direction.</summary>
    public static string OfPage(string language) => Lang(language) + (TextDirection.IsRightToLeft(language) ? " dir=\"rtl\"" : string.Empty);

    /// <summary>For what stands in text of another language; nothing where the language is the same or not said.</summary>
    public static string Within(string around, string? language)
    {
        if (language is null || string.Equals(language, around, StringComparison.OrdinalIgnoreCase)) return string.Empty;
        var isRightToLeft = TextDirection.IsRightToLeft(language);
        return Lang(language) + (isRightToLeft == TextDirection.IsRightToLeft(around) ? string.Empty : isRightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"");
    }

    private static string Lang(string language) => $" lang=\"{HtmlText.Escape(language)}\"";
}
