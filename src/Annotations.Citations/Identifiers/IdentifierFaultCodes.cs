namespace Annotations.Citations.Identifiers;

/// <summary>The codes of <see cref="IdentifierFault"/>.</summary>
public static class IdentifierFaultCodes
{
    /// <summary>The text does not look like such an identifier at all.</summary>
    public const string NotTheForm = "not-the-form";

    /// <summary>There are too few or too many digits.</summary>
    public const string WrongLength = "wrong-length";

    /// <summary>The last digit does not follow from the others: a digit was misread, or two were swapped.</summary>
    public const string WrongCheckDigit = "wrong-check-digit";

    /// <summary>An address has no scheme such as <c>https:</c>.</summary>
    public const string SchemeMissing = "scheme-missing";

    /// <summary>The scheme of an address is one that runs code rather than leading anywhere.</summary>
    public const string SchemeRefused = "scheme-refused";
}
