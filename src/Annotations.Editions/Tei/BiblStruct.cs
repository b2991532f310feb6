using Annotations.Citations.Dates;
using Annotations.Citations.Names;
using Annotations.Citations.References;
using Annotations.Citations.RichText;
using Annotations.Editions.Bibliographies;
using Annotations.Editions.Text;

namespace Annotations.Editions.Tei;

/// <summary>Writes references as <c>biblStruct</c> (TEI Guidelines, section 3.12.1).</summary>
internal static class BiblStruct
{
    /// <summary>The XML id of a source.</summary>
    public static string IdOf(string source) => "ref-" + source;

    public static void Write(BibliographyItem item, string locale, TeiText text) => text.Within("biblStruct", () =>
    {
        var reference = item.Reference;
        var isPart = IsGiven("container-title", reference);
        text.Attribute("xml:id", IdOf(reference.Id));
        text.Attribute("type", reference.Type);
        if (isPart)
        {
            text.Within("analytic", () =>
            {
                WriteNames("author", "author", reference, text);
                WriteTitle(reference, "title", "a", text);
                WriteNumber("DOI", "DOI", reference, text);
            });
        }

        text.Within("monogr", () =>
        {
            if (!isPart) WriteNames("author", "author", reference, text);
            WriteNames("editor", "editor", reference, text);
            if (!isPart && !IsGiven("title", reference)) text.Element("title", [new Words(item.Key)], ("level", "u"));
            WriteTitle(reference, isPart ? "container-title" : "title", LevelOf(reference, isPart), text);
            if (!isPart) WriteNumber("DOI", "DOI", reference, text);
            WriteNumber("ISBN", "ISBN", reference, text);
            WriteNumber("ISSN", "ISSN", reference, text);
            WriteNumber("archive_location", "shelfmark", reference, text);
            Part("edition", reference.Text("edition"), text);
            WriteImprint(reference, text);
        });
        if (IsGiven("collection-title", reference)) text.Within("series", () => WriteTitle(reference, "collection-title", "s", text));
        WriteAddress(reference, text);
        text.Element("note", [new Formatted(item.Runs)], ("type", "formatted"), ("xml:lang", locale));
    });

    /// <summary>A variable may be there and empty; <c>monogr</c> and <c>series</c> want a title with words.</summary>
    private static bool IsGiven(string variable, Reference reference) => reference.Text(variable) is { Length: > 0 };

    private static string LevelOf(Reference reference, bool isPart) => reference.Type switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" or "review" or "review-book" when isPart => "j",
        "manuscript" or "thesis" or "personal_communication" => "u",
        _ => "m",
    };

    private static void WriteNames(string variable, string element, Reference reference, TeiText text)
    {
        foreach (var name in reference.Names(variable)) text.Within(element, () => Write(name, text));
    }

    private static void Write(Name name, TeiText text)
    {
        if (name.IsLiteral)
        {
            text.Element("name", [new Words(name.Literal!)]);
            return;
        }

        text.Within("persName", () =>
        {
            Part("forename", name.Given, text);
            Part("nameLink", string.Join(' ', new[] { name.DroppingParticle, name.NonDroppingParticle }.OfType<string>()), text);
            Part("surname", name.Family, text);
            Part("genName", name.Suffix, text);
        });
    }

    private static void WriteTitle(Reference reference, string variable, string level, TeiText text)
    {
        if (reference.Text(variable) is { Length: > 0 } title) text.Element("title", [new Words(ReferenceMarkup.Strip(title))], ("level", level));
    }

    private static void WriteImprint(Reference reference, TeiText text) => text.Within("imprint", () =>
    {
        Part("pubPlace", reference.Text("publisher-place"), text);
        Part("publisher", reference.Text("publisher"), text);
        foreach (var (variable, unit) in new[] { ("volume", "volume"), ("issue", "issue"), ("page", "page") })
        {
            if (reference.Text(variable) is { Length: > 0 } number) text.Element("biblScope", [new Words(number)], ("unit", unit));
        }

        WriteDate(reference.Date("issued"), text);
    });

    /// <summary>An imprint has a date, if an empty one.</summary>
    private static void WriteDate(Date? date, TeiText text)
    {
        var edtf = date is null ? null : Edtf.Format(new Date { Start = date.Start });
        var shown = date is null ? string.Empty : Edtf.Format(date) ?? date.Literal ?? date.Raw ?? string.Empty;
        if (edtf is not null && date!.Start is { Year: > 0 and <= 9999, Season: null }) text.Element("date", [new Words(shown)], (date.IsCirca ? "notBefore" : "when", edtf));
        else text.Element("date", [new Words(shown)]);
    }

    private static void WriteNumber(string variable, string type, Reference reference, TeiText text)
    {
        if (reference.Text(variable) is { Length: > 0 } value) text.Element("idno", [new Words(value)], ("type", type));
    }

    private static void WriteAddress(Reference reference, TeiText text)
    {
        if (reference.Text("URL") is { Length: > 0 } address)
        {
            if (Uri.TryCreate(address, UriKind.Absolute, out var uri)) text.Element("ref", [new Words(address)], ("target", uri.AbsoluteUri));
            else text.Element("note", [new Words(address)], ("type", "URL"));
        }
    }

    private static void Part(string element, string? content, TeiText text)
    {
        if (!string.IsNullOrWhiteSpace(content)) text.Element(element, [new Words(content)]);
    }
}
