namespace Annotations.Citations.BibTex;

/// <summary>Which characters are written as LaTeX commands.</summary>
public enum LatexEncoding
{
    /// <summary>
    /// Latin letters with the accents and the symbols that LaTeX 2e has in every encoding (Lamport, "LaTeX", tables
    /// 3.1 to 3.3) are commands; letters of other scripts stay UTF-8, since their commands are known to TeX alone and
    /// every other program drops them.
    /// </summary>
    Standard,

    /// <summary>
    /// Nothing but ASCII: Cyrillic letters are the commands of the encodings T2A and T2C (<c>\cyrb</c>), anything else
    /// is <c>\symbol{"8499}</c>.
    /// </summary>
    Ascii,

    /// <summary>Only the characters that mean something to TeX are commands.</summary>
    Utf8,
}
