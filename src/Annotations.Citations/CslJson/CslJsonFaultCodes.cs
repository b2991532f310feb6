namespace Annotations.Citations.CslJson;

/// <summary>The codes of <see cref="CslJsonFault"/>.</summary>
public static class CslJsonFaultCodes
{
    /// <summary>The document is not JSON, or no array of items and no single item.</summary>
    public const string NotJson = "not-json";

    /// <summary>An object was expected.</summary>
    public const string NotAnObject = "not-an-object";

    /// <summary>The item has bytes that are no UTF-8, or an escape of half a surrogate pair.</summary>
    public const string TextMalformed = "text-malformed";

    /// <summary>A member stands twice in an object.</summary>
    public const string Repeated = "member-repeated";

    /// <summary>The item has no type.</summary>
    public const string TypeMissing = "type-missing";

    /// <summary>The item's type is none of CSL's.</summary>
    public const string TypeUnknown = "type-unknown";

    /// <summary>The id is neither a string nor a number.</summary>
    public const string IdMalformed = "id-malformed";

    /// <summary>A text or number variable is neither a string nor a number.</summary>
    public const string ValueMalformed = "value-malformed";

    /// <summary>A name variable is not an array, or a name is not an object.</summary>
    public const string NameMalformed = "name-malformed";

    /// <summary>A name has neither a family name nor a given name nor a literal.</summary>
    public const string NameEmpty = "name-empty";

    /// <summary>A date is neither an object nor an EDTF string, or one of its members has a wrong type.</summary>
    public const string DateMalformed = "date-malformed";

    /// <summary>A date says nothing.</summary>
    public const string DateEmpty = "date-empty";

    /// <summary>The date-parts are not one or two lists of year, month and day.</summary>
    public const string DatePartsMalformed = "date-parts-malformed";

    /// <summary>A string that ought to be an EDTF date of level 0 or 1 is none.</summary>
    public const string EdtfMalformed = "edtf-malformed";

    /// <summary>The categories are not an array of strings, or custom is not an object.</summary>
    public const string MemberMalformed = "member-malformed";
}
