namespace Annotations.Citations.Csl.Names;

/// <summary>
/// Whether a name is written in a script that puts spaces between given and family names; others, as Chinese and
/// Japanese, put the family name first and together with the given one.
/// </summary>
internal enum Romanesque : byte
{
    /// <summary>Neither name is.</summary>
    No,

    /// <summary>The given name alone is, or the reference's language is one that puts family names first.</summary>
    Mixed,

    /// <summary>The family name is.</summary>
    Yes,
}
