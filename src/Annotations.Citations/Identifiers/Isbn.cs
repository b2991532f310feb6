using System.Diagnostics.CodeAnalysis;

namespace Annotations.Citations.Identifiers;

/// <summary>
/// An International Standard Book Number (ISO 2108:2017; of ten digits ISO 2108:1992). Its normal form is that of 13 digits
/// without hyphens: where hyphens go depends on a list of publishers that changes, and a number of ten digits and the same
/// with 978 before it are one book.
/// </summary>
public readonly record struct Isbn
{
    private readonly string? digits;

    private Isbn(string digits) => this.digits = digits;

    /// <summary>Reads a number of 10 or 13 digits, with or without hyphens, blanks and <c>ISBN</c> before it.</summary>
    /// <param name="fault">What would be right, where the text is no such number.</param>
    public static bool TryParse(string text, out Isbn isbn, [NotNullWhen(false)] out IdentifierFault? fault)
    {
        isbn = default;
        fault = FaultOf(text, Digits.Of(IsbnText.WithoutLabel(text)), out var thirteen);
        if (fault is null)
        {
            isbn = new Isbn(thirteen);
        }

        return fault is null;
    }

    /// <summary>The 13 digits.</summary>
    public override string ToString() => digits ?? string.Empty;

    private static IdentifierFault? FaultOf(string text, string? found, out string thirteen)
    {
        thirteen = string.Empty;
        return found switch
        {
            null => new(IdentifierFaultCodes.NotTheForm, $"'{text}' is no ISBN: an ISBN has 10 or 13 digits, with hyphens or blanks between them at most, such as 978-0-8047-1835-6. One that a book misprints, or that is none, goes into 'note'."),
            { Length: 10 } => OfTen(text, found, out thirteen),
            { Length: 13 } => OfThirteen(text, found, out thirteen),
            _ => new(IdentifierFaultCodes.WrongLength, $"'{text}' has {found.Length} digits; an ISBN has 10 or 13."),
        };
    }

    private static IdentifierFault? OfTen(string text, string found, out string thirteen)
    {
        var check = Mod11.Weighted(found.AsSpan(0, 9));
        thirteen = WithCheckDigit("978" + found[..9]);
        return found[9] == check ? null : WrongCheck(text, found, check);
    }

    private static IdentifierFault? OfThirteen(string text, string found, out string thirteen)
    {
        thirteen = found;
        if (found[12] == 'X' || !(found.StartsWith("978", StringComparison.Ordinal) || found.StartsWith("979", StringComparison.Ordinal)))
        {
            return new(IdentifierFaultCodes.NotTheForm, $"'{text}' is no ISBN: one of 13 digits begins with 978 or 979.");
        }

        var right = WithCheckDigit(found[..12]);
        return found == right ? null : WrongCheck(text, found, right[12]);
    }

    /// <summary>With the check digit of ISO 2108:2017, Annex C: weights 1 and 3 in turn, modulo 10.</summary>
    private static string WithCheckDigit(string twelve)
    {
        var sum = 0;
        for (var i = 0; i < twelve.Length; i++)
        {
            sum += (twelve[i] - '0') * (i % 2 == 0 ? 1 : 3);
        }

        return twelve + (char)('0' + ((10 - (sum % 10)) % 10));
    }

    private static IdentifierFault WrongCheck(string text, string found, char right) =>
        new(IdentifierFaultCodes.WrongCheckDigit, $"'{text}' ends in {found[^1]}, but after {found[..^1]} comes {right}: look whether a digit is misread. A number that the book itself misprints goes into 'note'.");
}
