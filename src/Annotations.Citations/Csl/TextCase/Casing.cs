using System.Globalization;

namespace Annotations.Citations.Csl.TextCase;

/// <summary>Changes the case of text that may have markup; text in <c>nocase</c> spans stays (CSL 1.0.2, "Text-case").</summary>
internal static class Casing
{
    private static readonly CultureInfo Turkish = CultureInfo.GetCultureInfo("tr-TR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    internal static CaseForm FormOf(string? value) => value switch
    {
        "lowercase" => CaseForm.Lowercase,
        "uppercase" => CaseForm.Uppercase,
        "capitalize-first" => CaseForm.CapitalizeFirst,
        "capitalize-all" => CaseForm.CapitalizeAll,
        "sentence" => CaseForm.Sentence,
        "title" => CaseForm.Title,
        _ => CaseForm.None,
    };

    /// <param name="language">The language whose letters are changed, such as <c>tr</c>; title case is for English alone.</param>
    internal static string Apply(CaseForm form, string text, string language)
    {
        if (form == CaseForm.None || text.Length == 0)
        {
            return text;
        }

        return form switch
        {
            CaseForm.Lowercase => Lower(text, CultureOf(language)),
            CaseForm.Uppercase => Upper(text, CultureOf(language)),
            CaseForm.CapitalizeFirst => CapitalizeFirst(text, CultureOf(language)),
            CaseForm.CapitalizeAll => TitleCase.CapitalizeAll(text, CultureOf(language)),
            CaseForm.Sentence => Sentence(text, CultureOf(language)),
            _ when language.StartsWith("en", StringComparison.OrdinalIgnoreCase) => TitleCase.Apply(text, CultureOf(language)),
            _ => text,
        };
    }

    /// <summary>The same with title case in any language: the reference processor keeps it to English for texts of references alone.</summary>
    internal static string ApplyInAnyLanguage(CaseForm form, string text, string language) =>
        form == CaseForm.Title ? TitleCase.Apply(text, CultureOf(language)) : Apply(form, text, language);

    private static string Lower(string text, CultureInfo culture) => CasedText.Map(text, word => word.ToLower(culture));

    private static string Upper(string text, CultureInfo culture) => CasedText.Map(text, word => FullCase.Upper(word, culture));

    private static string CapitalizeFirst(string text, CultureInfo culture) => CasedText.MapFirst(text, letter => letter.ToUpper(culture));

    /// <summary>Turkish and Azerbaijani have a dotted and a dotless i; all other languages change case alike.</summary>
    private static CultureInfo CultureOf(string language) =>
        language.StartsWith("tr", StringComparison.OrdinalIgnoreCase) || language.StartsWith("az", StringComparison.OrdinalIgnoreCase)
            ? Turkish
            : English;

    /// <summary>The first word keeps its letters but begins with a capital; all others become small.</summary>
    private static string Sentence(string text, CultureInfo culture)
    {
        var isFirst = true;
        return CasedText.MapFirst(CasedText.Map(text, Rest), letter => letter.ToUpper(culture));

        string Rest(string stretch)
        {
            if (!isFirst)
            {
                return stretch.ToLower(culture);
            }

            var end = stretch.AsSpan().TrimStart().IndexOf(' ');
            end = end < 0 ? stretch.Length : end + stretch.Length - stretch.AsSpan().TrimStart().Length;
            isFirst = end == stretch.Length && !stretch.AsSpan().ContainsAnyExcept(' ');
            return stretch[..end] + stretch[end..].ToLower(culture);
        }
    }
}
