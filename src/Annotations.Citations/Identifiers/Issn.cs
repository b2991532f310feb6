using System.Diagnostics.CodeAnalysis;

namespace Annotations.Citations.Identifiers;

/// <summary>An International Standard Serial Number (ISO 3297:2022). Its normal form is <c>0022-0094</c>, with an upper-case X.</summary>
public readonly record struct Issn
{
    private readonly string? text;

    private Issn(string text) => this.text = text;

    /// <summary>Reads eight digits, the last perhaps an X, with or without hyphen and <c>ISSN</c> before them.</summary>
    /// <param name="fault">What would be right, where the text is no such number.</param>
    public static bool TryParse(string text, out Issn issn, [NotNullWhen(false)] out IdentifierFault? fault)
    {
        issn = default;
        var digits = Digits.Of(IsbnText.WithoutLabel(text));
        fault = FaultOf(text, digits);
        if (fault is null)
        {
            issn = new Issn($"{digits![..4]}-{digits[4..]}");
        }

        return fault is null;
    }

    /// <summary>Four digits, a hyphen and four.</summary>
    public override string ToString() => text ?? string.Empty;

    private static IdentifierFault? FaultOf(string text, string? digits)
    {
        if (digits is null)
        {
            return new(IdentifierFaultCodes.NotTheForm, $"'{text}' is no ISSN: an ISSN has eight digits, such as 0022-0094; the last may be an X.");
        }

        if (digits.Length != 8)
        {
            return new(IdentifierFaultCodes.WrongLength, $"'{text}' has {digits.Length} digits; an ISSN has eight, such as 0022-0094.");
        }

        var check = Mod11.Weighted(digits.AsSpan(0, 7));
        return digits[7] == check ? null : new(IdentifierFaultCodes.WrongCheckDigit, $"'{text}' ends in {digits[7]}, but after {digits[..7]} comes {check}: look whether a digit is misread.");
    }
}
