using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Annotations.Citations.Identifiers;

/// <summary>
/// An Open Researcher and Contributor ID: sixteen digits of ISO 27729 with a check character of ISO 7064, MOD 11-2. Its normal
/// form is the address that ORCID asks for, <c>https://orcid.org/0000-0002-1825-0097</c>.
/// </summary>
public readonly partial record struct Orcid
{
    private readonly string? digits;

    private Orcid(string digits) => this.digits = digits;

    /// <summary>Reads the sixteen digits, with or without hyphens, alone or as an address.</summary>
    /// <param name="fault">What would be right, where the text is no such id.</param>
    public static bool TryParse(string text, out Orcid orcid, [NotNullWhen(false)] out IdentifierFault? fault)
    {
        orcid = default;
        var digits = Digits.Of(Address().Replace(text.Trim(), string.Empty, 1));
        fault = FaultOf(text, digits);
        if (fault is null)
        {
            orcid = new Orcid(digits!);
        }

        return fault is null;
    }

    /// <summary>The address.</summary>
    public override string ToString() =>
        digits is null ? string.Empty : $"https://orcid.org/{digits[..4]}-{digits[4..8]}-{digits[8..12]}-{digits[12..]}";

    private static IdentifierFault? FaultOf(string text, string? digits)
    {
        if (digits is null)
        {
            return new(IdentifierFaultCodes.NotTheForm, $"'{text}' is no ORCID: an ORCID is such as https://orcid.org/0000-0002-1825-0097.");
        }

        if (digits.Length != 16)
        {
            return new(IdentifierFaultCodes.WrongLength, $"'{text}' has {digits.Length} digits; an ORCID has sixteen.");
        }

        var check = Mod11.Iso7064(digits.AsSpan(0, 15));
        return digits[15] == check ? null : new(IdentifierFaultCodes.WrongCheckDigit, $"'{text}' ends in {digits[15]}, but {check} follows from the digits before: look whether one is misread.");
    }

    [GeneratedRegex(@"^(?:(?:https?://)?(?:www\.)?orcid\.org/|orcid:?\s*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
