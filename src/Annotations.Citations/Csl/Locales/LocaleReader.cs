using Annotations.Citations.Csl.Dates;
using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Locales;

/// <summary>Makes a <see cref="Locale"/> of a locale element.</summary>
internal static class LocaleReader
{
    internal static Locale Read(StyleElement element, ICollection<StyleFault> faults)
    {
        var terms = new Dictionary<string, TermSet>(StringComparer.Ordinal);
        var dates = new Dictionary<string, DateFormat>(StringComparer.Ordinal);
        bool? punctuationInQuote = null, limitedOrdinals = null;
        foreach (var child in element.Children)
        {
            switch (child.Name)
            {
                case "terms":
                    ReadTerms(child, terms);
                    break;
                case "date":
                    dates[child["form"] ?? "text"] = DateFormat.Read(child, faults);
                    break;
                case "style-options":
                    punctuationInQuote = SwitchOf(child["punctuation-in-quote"]) ?? punctuationInQuote;
                    limitedOrdinals = SwitchOf(child["limit-day-ordinals-to-day-1"]) ?? limitedOrdinals;
                    break;
                default:
                    break;
            }
        }

        return new Locale(element["xml:lang"] ?? element["lang"] ?? string.Empty, terms, dates, new LocaleOptions(punctuationInQuote, limitedOrdinals));
    }

    internal static TermForm FormOf(string? form) => form switch
    {
        "short" => TermForm.Short,
        "symbol" => TermForm.Symbol,
        "verb" => TermForm.Verb,
        "verb-short" => TermForm.VerbShort,
        _ => TermForm.Long,
    };

    private static bool? SwitchOf(string? value) => value switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    private static void ReadTerms(StyleElement element, Dictionary<string, TermSet> terms)
    {
        foreach (var term in element.All("term"))
        {
            var single = term.Child("single");
            var multiple = term.Child("multiple");
            var text = single is null && multiple is null ? Trimmed(term.Text) : null;
            var read = new Term(
                FormOf(term["form"]),
                GenderOf(term["gender-form"]),
                text ?? Trimmed(single?.Text ?? multiple!.Text),
                text ?? Trimmed(multiple?.Text ?? single!.Text),
                GenderOf(term["gender"]),
                term["match"]);
            var name = term["name"] ?? string.Empty;
            terms[name] = terms.TryGetValue(name, out var known) ? known.With(read) : new TermSet(read);
        }
    }

    private static Gender GenderOf(string? gender) => gender switch
    {
        "feminine" => Gender.Feminine,
        "masculine" => Gender.Masculine,
        _ => Gender.Neuter,
    };

    /// <summary>Line breaks of the file are no part of a term; its own spaces are.</summary>
    private static string Trimmed(string text) => text.Contains('\n', StringComparison.Ordinal) ? text.Trim() : text;
}
