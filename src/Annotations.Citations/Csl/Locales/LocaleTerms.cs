using Annotations.Citations.Csl.Numbers;
using Annotations.Citations.Locators;

namespace Annotations.Citations.Csl.Locales;

/// <summary>The words of a language that documents need around citations, out of its locale files (CSL 1.0.2, "Terms"). Immutable.</summary>
public sealed class LocaleTerms
{
    private readonly MergedLocale locale;

    /// <summary>The terms of a language.</summary>
    /// <param name="language">Such as <c>de-AT</c>; what it has no words for is taken from its primary dialect, and then from <c>en-US</c>.</param>
    /// <param name="locales">Where locale files are found.</param>
    public LocaleTerms(string language, ILocaleSource locales) =>
        locale = MergedLocale.Merge(language, [.. LocaleFallback.FilesOf(language).Select(locales.Find).OfType<Locale>()], []);

    /// <summary>Whether a language, or its primary dialect, has a locale file of its own.</summary>
    public static bool Has(string language, ILocaleSource locales) =>
        LocaleFallback.FilesOf(language).Any(file => LocaleFallback.LanguageOf(file) == LocaleFallback.LanguageOf(language) && locales.Find(file) is not null);

    /// <summary>The text between the language's quotation marks.</summary>
    public string Quoted(string text) => locale.OpenQuote + text + locale.CloseQuote;

    /// <summary>What a locator counts and where, in the short form of the term: <c>pp. 45–47</c>.</summary>
    /// <param name="label">What it counts; null for pages.</param>
    /// <param name="locator">Where, such as <c>45-47</c>.</param>
    public string Located(LocatorLabel? label, string locator)
    {
        var term = locale.Text((label ?? LocatorLabel.Page).Name, TermForm.Short, Plurality.IsPlural(locator));
        var place = PageRange.Apply(locator, PageRangeFormat.AsGiven, locale.RangeDelimiter);
        return term.Length == 0 ? place : term + "\u00a0" + place;
    }
}
