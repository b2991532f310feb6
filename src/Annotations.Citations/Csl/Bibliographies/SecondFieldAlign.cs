namespace Annotations.Citations.Csl.Bibliographies;

/// <summary>How lines after an entry's first are aligned (CSL 1.0.2, "Whitespace", second-field-align).</summary>
public enum SecondFieldAlign : byte
{
    /// <summary>They are not.</summary>
    None,

    /// <summary>With the second field; the first stands at the margin.</summary>
    Flush,

    /// <summary>With the margin; the first field stands in it.</summary>
    Margin,
}
