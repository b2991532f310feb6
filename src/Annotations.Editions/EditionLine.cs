using System.Globalization;
using Annotations.Citations.Names;

namespace Annotations.Editions;

/// <summary>What an edition says of itself, on a line.</summary>
public static class EditionLine
{
    /// <summary>Who wrote the essay, and of which revision and day the edition is.</summary>
    public static string Of(EditionHeader header)
    {
        var authors = string.Join("; ", header.Citation.Names("author").Select(NameOf));
        var revision = string.Create(CultureInfo.InvariantCulture, $"Revision {header.Essay.Revision} of {header.Essay.Modified.At.UtcDateTime:yyyy-MM-dd}");
        return authors.Length == 0 ? revision : authors + ". " + revision;
    }

    /// <summary>In which style its citations are.</summary>
    public static string StyleOf(EditionHeader header) => $"Citations in the style “{header.StyleTitle}” ({header.Locale}).";

    /// <summary>A name in its natural order.</summary>
    public static string NameOf(Name name) => name.IsLiteral
        ? name.Literal!
        : string.Join(' ', new[] { name.IsStaticOrdering ? name.Family : name.Given, name.DroppingParticle, name.NonDroppingParticle, name.IsStaticOrdering ? name.Given : name.Family, name.Suffix }.OfType<string>());
}
