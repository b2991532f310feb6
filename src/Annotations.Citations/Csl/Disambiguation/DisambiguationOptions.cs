using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>The methods of disambiguation that a style allows (CSL 1.0.2, "Disambiguation").</summary>
internal sealed record DisambiguationOptions(bool AddsNames, bool AddsGivenNames, GivenNameRule Rule, bool AddsYearSuffix)
{
    internal static DisambiguationOptions None { get; } = new(false, false, GivenNameRule.ByCite, false);

    internal static DisambiguationOptions Read(StyleElement citation) => new(
        citation["disambiguate-add-names"] == "true",
        citation["disambiguate-add-givenname"] == "true",
        citation["givenname-disambiguation-rule"] switch
        {
            "all-names" => GivenNameRule.AllNames,
            "all-names-with-initials" => GivenNameRule.AllNamesWithInitials,
            "primary-name" => GivenNameRule.PrimaryName,
            "primary-name-with-initials" => GivenNameRule.PrimaryNameWithInitials,
            _ => GivenNameRule.ByCite,
        },
        citation["disambiguate-add-year-suffix"] == "true");
}
