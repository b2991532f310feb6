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

    /// <summary>Nothing.</summary>
    None,
}
