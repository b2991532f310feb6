using System.Text.RegularExpressions;

namespace Annotations.Citations.Archives;

/// <summary>Shelf marks in the words and abbreviations of Russian and Mongolian archives and of their romanisation.</summary>
internal static partial class ShelfMark
{
    private static readonly (string Fond, string Opis, string Delo, string List) Latin = ("f.", "op.", "d.", "l.");
    private static readonly (string Fond, string Opis, string Delo, string List) Russian = ("ф.", "оп.", "д.", "л.");
    private static readonly (string Fond, string Opis, string Delo, string List) Mongolian = ("х.", "д.", "х/н", "хуу.");

    internal static ArchivalUnit? Parse(string location)
    {
        var match = OfFond().Match(location);
        match = match.Success ? match : OfKhomrog().Match(location);
        return match.Success
            ? new ArchivalUnit(match.Groups["fond"].Value, Group(match, "opis"), Group(match, "delo"), Group(match, "list"))
            : null;
    }

    internal static string Format(ArchivalUnit unit, string? language)
    {
        var words = PrimaryOf(language) switch
        {
            "mn" => Mongolian,
            "ru" or "uk" or "be" or "bg" or "kk" or "ky" or "sah" or "tyv" or "xal" or "bua" => Russian,
            _ => Latin,
        };
        (string Word, string? Number)[] parts =
            [(words.Fond, unit.Fond), (words.Opis, unit.Opis), (words.Delo, unit.Delo), (words.List, unit.List)];
        return string.Join(", ", parts.Where(part => part.Number is not null).Select(part => part.Word + " " + part.Number));
    }

    private static string? PrimaryOf(string? language) => language?.Split('-', '_')[0].ToLowerInvariant();

    private static string? Group(Match match, string name) => match.Groups[name] is { Success: true } group ? group.Value.Trim() : null;

    [GeneratedRegex(
        @"^\s*(?:f(?:\.|ond)|ф(?:\.|онд))\s*№?\s*(?<fond>[^\s,;]+)"
        + @"(?:[\s,;]+(?:op(?:\.|is['’ʹ]?)|оп(?:\.|ись))\s*№?\s*(?<opis>[^\s,;]+))?"
        + @"(?:[\s,;]+(?:d(?:\.|elo)|д(?:\.|ело)|file|ед\.\s*хр\.)\s*№?\s*(?<delo>[^\s,;]+))?"
        + @"(?:[\s,;]+(?:ll?\.|list[yi]?|лл?\.|листы?|fols?\.)\s*(?<list>[^,;]+?))?\s*\.?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OfFond();

    [GeneratedRegex(
        @"^\s*(?:х\.|хөмрөг|kh\.|khömrög)\s*№?\s*(?<fond>[^\s,;]+)"
        + @"(?:[\s,;]+(?:д\.|данс|d\.|dans)\s*№?\s*(?<opis>[^\s,;]+))?"
        + @"(?:[\s,;]+(?:х/н|хн|х\.н\.|хадгаламжийн нэгж|kh/n)\.?\s*№?\s*(?<delo>[^\s,;]+))?"
        + @"(?:[\s,;]+(?:хуу\.|хуудас|тал|khuu\.)\s*(?<list>[^,;]+?))?\s*\.?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OfKhomrog();
}
