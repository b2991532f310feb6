namespace Annotations.Citations.Csl.Rendering;

/// <summary>The label of a reference that has none of its own: letters of the authors and two digits of the year.</summary>
internal static class CitationLabel
{
    /// <summary>How many letters of each name are taken: four of one name, two of each of two or three, else one of four.</summary>
    private static readonly int[] Letters = [0, 4, 2, 2, 1];

    internal static string Of(Entry entry)
    {
        var names = entry.Names("author");
        if (names.Count == 0)
        {
            names = entry.Names("editor");
        }

        var count = Math.Min(names.Count, Letters.Length - 1);
        var label = string.Concat(names.Take(count).Select(name => Start(name.Family ?? name.Literal ?? string.Empty, Letters[count])));
        var year = entry.Date("issued")?.Start?.Year ?? 0;
        return label + (year == 0 ? string.Empty : Math.Abs(year % 100).ToString("00", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string Start(string name, int letters)
    {
        var plain = string.Concat(name.Where(char.IsLetterOrDigit));
        return plain.Length <= letters ? plain : plain[..letters];
    }
}
