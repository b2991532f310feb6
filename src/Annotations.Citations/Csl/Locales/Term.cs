namespace Annotations.Citations.Csl.Locales;

/// <summary>A term of a locale in one form (CSL 1.0.2, "Terms").</summary>
/// <param name="Form">The form.</param>
/// <param name="GenderForm">The gender that an ordinal agrees with; neuter for any.</param>
/// <param name="Single">The text for one, or for any number.</param>
/// <param name="Multiple">The text for more than one.</param>
/// <param name="Gender">The gender of the noun; numbers that go with it agree.</param>
/// <param name="Match">Which numbers an ordinal suffix fits: whole-number, last-digit or last-two-digits; null for the default.</param>
internal sealed record Term(TermForm Form, Gender GenderForm, string Single, string Multiple, Gender Gender = Gender.Neuter, string? Match = null)
{
    internal string Text(bool isPlural) => isPlural ? Multiple : Single;
}
