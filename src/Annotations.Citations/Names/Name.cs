using System.Text.Json;

namespace Annotations.Citations.Names;

/// <summary>
/// A name of a person or an institution (csl-data.json, <c>name-variable</c>; CSL 1.0.2, "Name-part Order"). A person
/// has a family name, a given name or both; an institution, and a person whose name is not to be taken apart, has a
/// <see cref="Literal"/>.
/// </summary>
public sealed class Name
{
    /// <summary>The family name without particles, such as <c>Gogh</c>.</summary>
    public string? Family { get; init; }

    /// <summary>The given names or their initials.</summary>
    public string? Given { get; init; }

    /// <summary>A particle that is left out when only the family name is shown, such as <c>von</c> in "von Humboldt".</summary>
    public string? DroppingParticle { get; init; }

    /// <summary>A particle that stays with the family name, such as <c>van</c> in "van Gogh".</summary>
    public string? NonDroppingParticle { get; init; }

    /// <summary>A suffix such as <c>Jr.</c> or <c>III</c>.</summary>
    public string? Suffix { get; init; }

    /// <summary>The whole name as it is written, of an institution or of a person.</summary>
    public string? Literal { get; init; }

    /// <summary>Whether a comma stands before the suffix even in the natural order: "King, Jr.".</summary>
    public bool IsCommaSuffix { get; init; }

    /// <summary>Whether the family name always comes first and without a comma, as in Mongolian, Chinese or Hungarian.</summary>
    public bool IsStaticOrdering { get; init; }

    /// <summary>Whether a processor should take particles and suffix out of the family and given names itself.</summary>
    public bool IsToBeParsed { get; init; }

    /// <summary>Whether nothing but a literal names the bearer.</summary>
    public bool IsLiteral => Family is null && Given is null && Literal is not null;

    /// <summary>The name as CSL-JSON gave it, when it had members or spellings that the properties do not hold.</summary>
    internal JsonElement? Source { get; init; }

    /// <summary>A person's name.</summary>
    public static Name Person(string family, string? given = null) => new() { Family = family, Given = given };

    /// <summary>The name of an institution, or any name that is not to be taken apart.</summary>
    public static Name Institution(string literal) => new() { Literal = literal };
}
