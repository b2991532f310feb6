using System.Globalization;
using Annotations.Citations.Names;
using Annotations.Citations.References;
using Annotations.Citations.Variants;

namespace Annotations.Citations.Keys;

/// <summary>
/// Keys under which entries stand in a file of references, such as <c>batbayar2000soviet</c>: readable, the same from
/// export to export, and of ASCII letters and digits, which every program takes (BibTeX manual, section 2;
/// BibLaTeX manual, section 2.1).
/// </summary>
public static class EntryKey
{
    /// <summary>The key of a reference that has nothing to make one of.</summary>
    public const string Nameless = "source";

    /// <summary>The longest family name or word that goes into a key, in characters.</summary>
    public const int MaxWord = 30;

    private static readonly string[] Creators =
        ["author", "editor", "editor-translator", "compiler", "container-author", "interviewer", "director", "composer", "translator"];

    /// <summary>
    /// The family name of the first author (else editor; of an institution its first significant word), the year of
    /// issue (<c>nd</c> for none) and the first significant word of the title, in small ASCII letters and digits.
    /// Two references may come to the same key: see <see cref="EntryKeys"/> for a list's.
    /// </summary>
    /// <returns>Never empty: <see cref="Nameless"/> when there is neither a name nor a date nor a title.</returns>
    public static string Suggest(Reference reference)
    {
        var name = NameOf(reference);
        var title = Cut(TitleWord(reference, "title") is { Length: > 0 } word ? word : TitleWord(reference, "container-title"));
        var year = YearOf(reference);
        return (name + title, year) switch
        {
            ("", null) => Nameless,
            ("", _) => Nameless + year,
            _ => name + (year ?? "nd") + title,
        };
    }

    private static string NameOf(Reference reference)
    {
        foreach (var variable in Creators)
        {
            if (reference.Names(variable) is [var first, ..] && WordOf(first) is { Length: > 0 } word)
            {
                return Cut(word);
            }
        }

        return string.Empty;
    }

    /// <summary>The romanised form is taken where there is one: no key can be made of kanji.</summary>
    private static string TitleWord(Reference reference, string variable) =>
        SignificantWord.Of(LanguageVariants.Romanised(reference, variable) ?? reference.Text(variable));

    private static string WordOf(Name original)
    {
        var name = LanguageVariants.Romanised(original) ?? original;
        var family = SignificantWord.Joined(name.Family ?? (name.IsLiteral ? null : name.Given));
        return family.Length > 0 ? family : SignificantWord.Of(name.Literal);
    }

    private static string? YearOf(Reference reference) =>
        reference.Date("issued") is { } date && (date.Start ?? date.End) is { } point
            ? Math.Abs((long)point.Year).ToString(CultureInfo.InvariantCulture)
            : null;

    private static string Cut(string word) => word.Length > MaxWord ? word[..MaxWord] : word;
}
