using Annotations.Citations.Names;

namespace Annotations.Citations.Ris;

/// <summary>
/// Names as RIS has them: <c>Family, Given, Suffix</c>, particles before the family name; an institution as it is
/// ("RIS Format Specifications", "Author field").
/// </summary>
internal static class RisNames
{
    internal static string Of(Name name)
    {
        if (name.Family is null && name.Given is null)
        {
            return name.Literal ?? string.Empty;
        }

        var family = string.Join(' ', new[] { name.DroppingParticle, name.NonDroppingParticle, name.Family }
            .Where(part => !string.IsNullOrWhiteSpace(part)));
        var parts = name.Suffix is null ? new[] { family, name.Given } : [family, name.Given ?? string.Empty, name.Suffix];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    /// <summary>Whether RIS says all there is to the name: no flags, no second particle, no comma that takes it apart.</summary>
    internal static bool Carries(Name name) =>
        name is { IsStaticOrdering: false, IsCommaSuffix: false, IsToBeParsed: false, DroppingParticle: null }
        && (name.IsLiteral
            ? !name.Literal!.Contains(',', StringComparison.Ordinal)
            : name is { Literal: null, Family.Length: > 0 } && !HasComma(name.Family) && !HasComma(name.Given) && !HasComma(name.Suffix));

    private static bool HasComma(string? part) => part?.Contains(',', StringComparison.Ordinal) == true;
}
