using System.Text.RegularExpressions;

namespace Annotations.WebAnnotations.Documents;

/// <summary>ORCID iDs (ORCID, "Structure of the ORCID Identifier"): four groups of four digits, the last of which checks the others (ISO 7064, MOD 11-2).</summary>
internal static partial class Orcid
{
    private const string Address = "https://orcid.org/";

    /// <summary>The iD as an IRI; null where the text is none.</summary>
    public static string? IriOf(string text)
    {
        var id = text.StartsWith(Address, StringComparison.OrdinalIgnoreCase) ? text[Address.Length..] : text;
        return Form().IsMatch(id) && CheckOf(id) == id[^1] ? Address + id : null;
    }

    private static char CheckOf(string id)
    {
        var total = id[..^1].Where(char.IsAsciiDigit).Aggregate(0, (sum, digit) => (sum + digit - '0') * 2);
        var check = (12 - (total % 11)) % 11;
        return check == 10 ? 'X' : (char)('0' + check);
    }

    [GeneratedRegex("^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
