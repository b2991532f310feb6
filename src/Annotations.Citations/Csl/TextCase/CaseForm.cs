namespace Annotations.Citations.Csl.TextCase;

/// <summary>The values of text-case (CSL 1.0.2, "Text-case").</summary>
internal enum CaseForm : byte
{
    None,
    Lowercase,
    Uppercase,
    CapitalizeFirst,
    CapitalizeAll,
    Sentence,
    Title,
}
