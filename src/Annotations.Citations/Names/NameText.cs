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

    /// <summary>The family name with its particles, such as <c>van der Waals</c> or <c>al-Ṭabarī</c>; null when there is neither.</summary>
    internal static string? FamilyOf(Name name)
    {
        var family = string.Empty;
        foreach (var part in new[] { name.DroppingParticle, name.NonDroppingParticle, name.Family })
        {
            if (!string.IsNullOrWhiteSpace(part))
            {
                family += (family.Length == 0 || IsJoined(family) ? string.Empty : " ") + part;
            }
        }

        return family.Length > 0 ? family : null;
    }

    /// <summary>Whether what follows a particle stands without a space: <c>al-</c>, <c>d'</c>.</summary>
    private static bool IsJoined(string particle) => particle[^1] is '-' or '\'' or '’';
}
