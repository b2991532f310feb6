namespace Annotations.Citations.Formats;

/// <summary>The codes of <see cref="ReadFault"/>.</summary>
public static class ReadFaultCodes
{
    /// <summary>The file is longer than is read.</summary>
    public const string TooLong = "too-long";

    /// <summary>The file is not of the format.</summary>
    public const string NotTheFormat = "not-the-format";

    /// <summary>An entry is not formed as the format asks; it is left out, or read up to there.</summary>
    public const string EntryMalformed = "entry-malformed";

    /// <summary>An entry never ends.</summary>
    public const string EntryUnclosed = "entry-unclosed";

    /// <summary>An entry has no key; it is read all the same.</summary>
    public const string KeyMissing = "key-missing";

    /// <summary>Two entries have the same key; both are read.</summary>
    public const string KeyRepeated = "key-repeated";

    /// <summary>An entry has a field twice; the first is read.</summary>
    public const string FieldRepeated = "field-repeated";

    /// <summary>A value names an abbreviation that is not defined; its name is read.</summary>
    public const string AbbreviationUnknown = "abbreviation-unknown";

    /// <summary>The entry that another inherits from is not in the file, or inherits from it in turn.</summary>
    public const string ParentMissing = "parent-missing";

    /// <summary>Text stands where none may.</summary>
    public const string TextMisplaced = "text-misplaced";
}
