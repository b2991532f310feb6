namespace Annotations.Citations.Csl.Locales;

/// <summary>What a term is found by.</summary>
/// <param name="GenderForm">The gender that an ordinal agrees with; neuter for any.</param>
internal readonly record struct TermKey(string Name, TermForm Form, Gender GenderForm = Gender.Neuter);
