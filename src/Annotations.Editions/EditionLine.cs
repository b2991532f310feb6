using Annotations.Citations.Names;

namespace Annotations.Editions;

/// <summary>What an edition says of itself, on a line.</summary>
public static class EditionLine
{
    /// <summary>Who wrote the essay, and of which revision and day the edition is.</summary>
    public static string Of(EditionHeader header)
    {
        var authors = string.Join("; ", AuthorsOf(header));
        var revision = header.Words.RevisionOf(header.Essay);
        return authors.Length == 0 ? revision : authors + (authors.EndsWith('.') ? " " : ". ") + revision;
    }

    /// <summary>In which style its citations are.</summary>
    public static string StyleOf(EditionHeader header) => header.Words.Style(header.Style.Title, header.Style.Locale);

    /// <summary>The essay's authors, each in its natural order.</summary>
    public static IEnumerable<string> AuthorsOf(EditionHeader header) => header.Citation.Names("author").Select(NameOf);

    /// <summary>A name in its natural order.</summary>
    public static string NameOf(Name name) => name.IsLiteral
        ? name.Literal!
        : string.Join(' ', new[] { name.IsStaticOrdering ? name.Family : name.Given, name.DroppingParticle, name.NonDroppingParticle, name.IsStaticOrdering ? name.Given : name.Family, name.Suffix }.OfType<string>());
}
