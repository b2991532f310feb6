namespace Annotations.Citations.Names;

/// <summary>A name on one line.</summary>
internal static class NameText
{
    /// <summary><c>van der Waals, Johannes, Jr.</c>, or the literal.</summary>
    internal static string Inverted(Name name)
    {
        var family = FamilyOf(name);
        var parts = new[] { family, name.Given, name.Suffix }.Where(part => !string.IsNullOrWhiteSpace(part));
        return name.IsLiteral ? name.Literal! : string.Join(", ", parts);
    }

    /// <summary>The family name with its particles; null when there is neither.</summary>
    internal static string? FamilyOf(Name name) =>
        string.Join(' ', new[] { name.DroppingParticle, name.NonDroppingParticle, name.Family }.Where(part => !string.IsNullOrWhiteSpace(part)))
            is { Length: > 0 } family ? family : null;
}
