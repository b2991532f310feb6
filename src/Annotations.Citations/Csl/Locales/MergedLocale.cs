using Annotations.Citations.Csl.Dates;

namespace Annotations.Citations.Csl.Locales;

/// <summary>
/// The terms, date forms and options that a style sees in a language: the style's own over those of the locale files
/// (CSL 1.0.2, "Locale Fallback"). Immutable once merged.
/// </summary>
internal sealed class MergedLocale
{
    private readonly Dictionary<TermKey, Term> terms = [];
    private readonly Dictionary<string, DateFormat> dates = new(StringComparer.Ordinal);

    private MergedLocale(string language) => Language = language;

    internal string Language { get; }

    internal bool IsPunctuationInQuote { get; private set; }

    internal bool AreOrdinalsLimitedToDayOne { get; private set; }

    /// <summary>What stands between the first and the last page or number of a range.</summary>
    internal string RangeDelimiter { get; private set; } = "–";

    internal string OpenQuote { get; private set; } = string.Empty;

    internal string CloseQuote { get; private set; } = string.Empty;

    internal string OpenInnerQuote { get; private set; } = string.Empty;

    internal string CloseInnerQuote { get; private set; } = string.Empty;

    internal bool IsFrench => Language.StartsWith("fr", StringComparison.OrdinalIgnoreCase);

    internal static MergedLocale Merge(string language, ILocaleSource files, IReadOnlyList<Locale> ofStyle)
    {
        var merged = new MergedLocale(language);
        foreach (var file in LocaleFallback.FilesOf(language))
        {
            if (files.Find(file) is { } locale)
            {
                merged.Overlay(locale);
            }
        }

        foreach (var name in new[] { string.Empty, LocaleFallback.LanguageOf(language), language }.Distinct(StringComparer.Ordinal))
        {
            foreach (var locale in ofStyle.Where(locale => locale.Language == name))
            {
                merged.Overlay(locale);
            }
        }

        merged.TakeQuotes();
        return merged;
    }

    internal DateFormat? Date(string form) => dates.GetValueOrDefault(form);

    /// <summary>A term in a form, or in the form that stands in for it: verb-short for verb, symbol for short, all for long.</summary>
    internal Term? Find(string name, TermForm form) =>
        Lookup(name, form) ?? (name.Contains(' ', StringComparison.Ordinal) ? Lookup(name.Replace(' ', '-'), form) : null);

    private Term? Lookup(string name, TermForm form)
    {
        while (true)
        {
            if (terms.TryGetValue(new TermKey(name, form), out var term))
            {
                return term;
            }

            if (form == TermForm.Long)
            {
                return null;
            }

            form = form switch
            {
                TermForm.VerbShort => TermForm.Verb,
                TermForm.Symbol => TermForm.Short,
                _ => TermForm.Long,
            };
        }
    }

    /// <summary>A term for numbers that agrees in gender, or the one for any gender.</summary>
    internal Term? Find(string name, Gender gender) =>
        terms.GetValueOrDefault(new TermKey(name, TermForm.Long, gender))
        ?? terms.GetValueOrDefault(new TermKey(name, TermForm.Long));

    internal string Text(string name, TermForm form = TermForm.Long, bool isPlural = false) =>
        Find(name, form)?.Text(isPlural) ?? string.Empty;

    /// <summary>Ordinal suffixes are a set: a locale that has any takes the place of all that were there.</summary>
    private void Overlay(Locale locale)
    {
        if (locale.Terms.Keys.Any(IsOrdinal))
        {
            foreach (var key in terms.Keys.Where(IsOrdinal).ToList())
            {
                terms.Remove(key);
            }
        }

        foreach (var (key, term) in locale.Terms)
        {
            terms[key] = term;
        }

        foreach (var (form, date) in locale.Dates)
        {
            dates[form] = date;
        }

        IsPunctuationInQuote = locale.Options.IsPunctuationInQuote ?? IsPunctuationInQuote;
        AreOrdinalsLimitedToDayOne = locale.Options.AreOrdinalsLimitedToDayOne ?? AreOrdinalsLimitedToDayOne;
    }

    private static bool IsOrdinal(TermKey key) => key.Name.StartsWith("ordinal", StringComparison.Ordinal);

    private void TakeQuotes()
    {
        RangeDelimiter = Text("page-range-delimiter") is { Length: > 0 } delimiter ? delimiter : RangeDelimiter;
        OpenQuote = Text("open-quote");
        CloseQuote = Text("close-quote");
        OpenInnerQuote = Text("open-inner-quote");
        CloseInnerQuote = Text("close-inner-quote");
    }
}
