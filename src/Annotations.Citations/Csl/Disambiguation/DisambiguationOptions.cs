using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>The methods of disambiguation that a style allows (CSL 1.0.2, "Disambiguation").</summary>
internal sealed record DisambiguationOptions(bool AddsNames, bool AddsGivenNames, GivenNameRule Rule, bool AddsYearSuffix)
{
    internal static DisambiguationOptions None { get; } = new(false, false, GivenNameRule.ByCite, false);

    /// <summary>Whether any element is rendered only where cites are alike (CSL 1.0.2, "Choose", disambiguate).</summary>
    internal bool HasCondition { get; init; }

    /// <summary>Whether given names are added as initials and no more.</summary>
    internal bool IsWithInitials => Rule is GivenNameRule.AllNamesWithInitials or GivenNameRule.PrimaryNameWithInitials;

    /// <summary>Whether cites that are alike stay so.</summary>
    internal bool IsNone => !(AddsNames || AddsGivenNames || AddsYearSuffix || HasCondition);

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
