using System.Text.RegularExpressions;
using Annotations.Citations.References;

namespace Annotations.Citations.Identifiers;

/// <summary>
/// What a field holds that ISBN, ISSN and the numbers of reports and patents share: an ISBN has 10 or 13 digits (ISO 2108), an
/// ISSN 8 (ISO 3297).
/// </summary>
internal static partial class SerialNumbers
{
    /// <summary>Sets ISBN, ISSN and, for what neither is and where the type has numbers of its own, the number.</summary>
    internal static void Read(IEnumerable<string> texts, ReferenceBuilder builder)
    {
        foreach (var numbers in texts.SelectMany(Numbers).GroupBy(number => VariableOf(number, builder.Type)))
        {
            if (!builder.Has(numbers.Key))
            {
                builder.Text(numbers.Key, string.Join(' ', numbers.Distinct(StringComparer.Ordinal)));
            }
        }
    }

    /// <summary>The numbers of a text, without the labels that Scopus puts behind them; the text itself where all are of one kind.</summary>
    private static IEnumerable<string> Numbers(string text)
    {
        var numbers = Marks().Split(text).Where(number => number.Length > 0).ToList();
        return Label().IsMatch(text) || text.Contains('\n', StringComparison.Ordinal) || numbers.Select(Digits).Distinct().Count() > 1
            ? numbers.Select(number => Label().Replace(number, string.Empty).Trim())
            : [text];
    }

    private static string VariableOf(string text, string type) => Digits(text) switch
    {
        8 or 16 or 24 => "ISSN",
        not (10 or 13) when !Label().IsMatch(text) && type is "report" or "patent" or "standard" or "legislation" or "bill" or "regulation" => "number",
        _ => "ISBN",
    };

    private static int Digits(string text) => Note().Replace(text, string.Empty).Count(character => char.IsAsciiDigit(character) || character is 'X' or 'x');

    /// <summary>What stands between numbers: marks, line ends, blanks between whole numbers.</summary>
    [GeneratedRegex(@"\s*[;,\r\n]\s*|(?<=(?:[0-9]-?){7,}[0-9Xx]|\))\s+(?=(?:[0-9]-?){7})", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s*\((?:electronic |print )?IS[BS]N\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}
