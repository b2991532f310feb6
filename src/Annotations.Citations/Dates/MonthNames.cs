namespace Annotations.Citations.Dates;

/// <summary>
/// Months and seasons by their English names, as BibTeX's styles define the first three letters of them; months also by their
/// whole names in French, German, Italian, Russian and Spanish.
/// </summary>
internal static class MonthNames
{
    private static readonly string[] Names =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ];

    private static readonly string[][] Others =
    [
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ["januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"],
        ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"],
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
    ];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>The abbreviations that every style defines, each as itself.</summary>
    internal static Dictionary<string, string> Macros() => Names
        .Select(name => name[..3]).Append("sept").ToDictionary(month => month, month => month, StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of a month, 1 to 12, by number or name; null for any other text.</summary>
    internal static int? NumberOf(string text)
    {
        var word = text.Trim().TrimEnd('.').ToLowerInvariant();
        if (int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return number is >= 1 and <= 12 ? number : null;
        }

        var index = word.Length < 3 ? -1 : Array.FindIndex(Names, name => name.StartsWith(word, StringComparison.Ordinal) || word == "sept" && name[0] == 's');
        index = index < 0 ? Others.Select(names => Array.IndexOf(names, word)).Max() : index;
        return index < 0 ? null : index + 1;
    }

    /// <summary>The number of a season, 1 to 4, by its name; null for any other text.</summary>
    internal static int? SeasonOf(string text)
    {
        var word = text.Trim().ToLowerInvariant();
        var index = word is "fall" or "fal" ? 2 : word is "spr" or "sum" or "win" ? Array.FindIndex(Seasons, name => name.StartsWith(word, StringComparison.Ordinal)) : Array.IndexOf(Seasons, word);
        return index < 0 ? null : index + 1;
    }
}
