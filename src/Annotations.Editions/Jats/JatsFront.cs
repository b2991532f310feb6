using System.Globalization;
using Annotations.Citations.Names;
using Annotations.Editions.Text;

namespace Annotations.Editions.Jats;

/// <summary>Writes what an article says of itself (JATS 1.3, "article-meta").</summary>
internal static class JatsFront
{
    public static void Write(EditionHeader header, JatsText text) => text.Within("front", () => text.Within("article-meta", () =>
    {
        text.Within("title-group", () => text.Element("article-title", [new Words(header.Title)]));
        if (header.Citation.Names("author") is { Count: > 0 } authors) text.Within("contrib-group", () => WriteAll(authors, text));
        WriteDay(header, text);
        text.Element("self-uri", [new Words(header.Address.AbsoluteUri)], ("xlink:href", header.Address.AbsoluteUri));
        text.Within("custom-meta-group", () =>
        {
            WriteMeta("revision", EditionLine.Of(header), header, text);
            WriteMeta("citation-style", EditionLine.StyleOf(header), header, text);
        });
    }));

    private static void WriteAll(IReadOnlyList<Name> authors, JatsText text)
    {
        foreach (var author in authors)
        {
            text.Within("contrib", () =>
            {
                text.Attribute("contrib-type", "author");
                WriteName(author, text);
            });
        }
    }

    /// <summary>A person's name in its parts, or an institution's as it is.</summary>
    public static void WriteName(Name name, JatsText text)
    {
        if (name.IsLiteral || name.Family is null)
        {
            text.Element("collab", [new Words(EditionLine.NameOf(name))]);
            return;
        }

        text.Within("name", () =>
        {
            text.Attribute("name-style", name.IsStaticOrdering ? "eastern" : "western");
            text.Element("surname", [new Words(string.Join(' ', new[] { name.NonDroppingParticle, name.Family }.OfType<string>()))]);
            if (string.Join(' ', new[] { name.Given, name.DroppingParticle }.OfType<string>()) is { Length: > 0 } given) text.Element("given-names", [new Words(given)]);
            if (name.Suffix is { } suffix) text.Element("suffix", [new Words(suffix)]);
        });
    }

    private static void WriteDay(EditionHeader header, JatsText text)
    {
        var at = header.Essay.Modified.At.UtcDateTime;
        text.Within("pub-date", () =>
        {
            text.Attribute("date-type", "pub");
            text.Attribute("iso-8601-date", Labels.EditionWords.DayOf(header.Essay.Modified.At));
            text.Element("day", [new Words(at.ToString("dd", CultureInfo.InvariantCulture))]);
            text.Element("month", [new Words(at.ToString("MM", CultureInfo.InvariantCulture))]);
            text.Element("year", [new Words(at.ToString("yyyy", CultureInfo.InvariantCulture))]);
        });
    }

    private static void WriteMeta(string name, string value, EditionHeader header, JatsText text) => text.Within("custom-meta", () =>
    {
        text.Attribute("xml:lang", header.Words.LanguageOfLabels);
        text.Element("meta-name", [new Words(name)]);
        text.Element("meta-value", [new Words(value)]);
    });
}
