namespace Annotations.Citations.Csl.Output;

/// <summary>What of an affix may become one with the affix before it.</summary>
internal enum Meeting : byte
{
    /// <summary>Marks and spaces.</summary>
    Full,

    /// <summary>Spaces.</summary>
    Spaces,

    /// <summary>Marks.</summary>
    Marks,

    /// <summary>Nothing where an affix stands before: it may have moved into quotation marks, and then all.</summary>
    Suffix,

    /// <summary>Nothing.</summary>
    None,
}
