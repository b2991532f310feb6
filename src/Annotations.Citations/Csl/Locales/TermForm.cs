namespace Annotations.Citations.Csl.Locales;

/// <summary>The forms of a term (CSL 1.0.2, "Terms").</summary>
internal enum TermForm
{
    Long,
    Short,
    Symbol,
    Verb,
    VerbShort,
}
