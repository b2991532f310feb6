using Annotations.Citations.Csl.Dates;
using Annotations.Citations.Csl.Numbers;

namespace Annotations.Citations.Csl.Locales;

/// <summary>
/// The terms, date forms and options that a style sees in a language: the style's own over those of the locale files
/// (CSL 1.0.2, "Locale Fallback"). Immutable once merged.
/// </summary>
internal sealed class MergedLocale
{
    private readonly Dictionary<string, TermSet> terms = new(StringComparer.Ordinal);
    private readonly Locale[] files;
    private readonly Dictionary<string, DateFormat> dates = new(StringComparer.Ordinal);

    private NumberJoiners? numberJoiners;

    private MergedLocale(string language, Locale[] files) => (Language, this.files) = (language, files);

    internal string Language { get; }

    internal bool IsPunctuationInQuote { get; private set; }

    internal bool AreOrdinalsLimitedToDayOne { get; private set; }

    /// <summary>What stands between the first and the last page or number of a range.</summary>
    internal string RangeDelimiter { get; private set; } = "–";

    /// <summary>What stands between the first and the last number, or year suffix, of cites that are collapsed.</summary>
    internal string CitationRangeDelimiter { get; private set; } = "–";

    internal NumberJoiners NumberJoiners => numberJoiners ??= new NumberJoiners(this);

    internal string OpenQuote { get; private set; } = string.Empty;

    internal string CloseQuote { get; private set; } = string.Empty;

    internal string OpenInnerQuote { get; private set; } = string.Empty;

    internal string CloseInnerQuote { get; private set; } = string.Empty;

    /// <summary>Whether no line may be broken between a particle and the name, as the reference processor has it for three languages.</summary>
    internal bool KeepsParticles => LocaleFallback.LanguageOf(Language) is "fr" or "ru" or "cs";

    /// <param name="files">The locale files that the language falls back on, the weakest first.</param>
    internal static MergedLocale Merge(string language, Locale[] files, IReadOnlyList<Locale> ofStyle)
    {
        var merged = new MergedLocale(language, files);
        foreach (var locale in files)
        {
            merged.Overlay(locale);
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

    /// <summary>Whether this is what a style would see in that language, with those files.</summary>
    internal bool IsOf(string language, Locale[] files) => Language == language && this.files.AsSpan().SequenceEqual(files);

    internal DateFormat? Date(string form) => dates.GetValueOrDefault(form);

    /// <summary>A term in a form, or in the form that stands in for it: verb-short for verb, symbol for short, all for long.</summary>
    internal Term? Find(string name, TermForm form) =>
        Lookup(name, form) ?? (name.Contains(' ', StringComparison.Ordinal) ? Lookup(name.Replace(' ', '-'), form) : null);

    private Term? Lookup(string name, TermForm form)
    {
        if (!terms.TryGetValue(name, out var forms))
        {
            return null;
        }

        while (true)
        {
            var term = forms.Find(form);
            if (term is not null || form == TermForm.Long)
            {
                return term;
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
        terms.TryGetValue(name, out var forms) ? forms.Find(TermForm.Long, gender) ?? forms.Find(TermForm.Long) : null;

    internal string Text(string name, TermForm form = TermForm.Long, bool isPlural = false) =>
        Find(name, form)?.Text(isPlural) ?? string.Empty;

    /// <summary>
    /// Ordinal suffixes are a set: a locale that has the one for all numbers takes the place of all that were there. As
    /// the reference processor has it, one without it changes those that were there, and adds none.
    /// </summary>
    private void Overlay(Locale locale)
    {
        var hasOrdinals = locale.Terms.ContainsKey("ordinal");
        if (hasOrdinals)
        {
            foreach (var name in terms.Keys.Where(IsOrdinal).ToList())
            {
                terms.Remove(name);
            }
        }

        foreach (var (name, forms) in locale.Terms)
        {
            var isKnown = terms.TryGetValue(name, out var under);
            if (isKnown || hasOrdinals || !IsOrdinal(name))
            {
                terms[name] = isKnown ? under!.With(forms) : forms;
            }
        }

        foreach (var (form, date) in locale.Dates)
        {
            dates[form] = date;
        }

        IsPunctuationInQuote = locale.Options.IsPunctuationInQuote ?? IsPunctuationInQuote;
        AreOrdinalsLimitedToDayOne = locale.Options.AreOrdinalsLimitedToDayOne ?? AreOrdinalsLimitedToDayOne;
    }

    private static bool IsOrdinal(string name) => name.StartsWith("ordinal", StringComparison.Ordinal);

    private void TakeQuotes()
    {
        RangeDelimiter = Text("page-range-delimiter") is { Length: > 0 } delimiter ? delimiter : RangeDelimiter;
        CitationRangeDelimiter = Text("citation-range-delimiter") is { Length: > 0 } range ? range : CitationRangeDelimiter;
        OpenQuote = Text("open-quote");
        CloseQuote = Text("close-quote");
        OpenInnerQuote = Text("open-inner-quote");
        CloseInnerQuote = Text("close-inner-quote");
    }
}
