namespace Annotations.Citations.Csl.Locales;

/// <summary>The grammatical gender of a term (CSL 1.0.2, "Gender-Specific Ordinals").</summary>
internal enum Gender
{
    Neuter,
    Feminine,
    Masculine,
}
