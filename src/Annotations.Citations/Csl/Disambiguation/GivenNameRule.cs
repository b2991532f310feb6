namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>Which names given names are added to, and why (CSL 1.0.2, givenname-disambiguation-rule).</summary>
internal enum GivenNameRule : byte
{
    ByCite,
    AllNames,
    AllNamesWithInitials,
    PrimaryName,
    PrimaryNameWithInitials,
}
