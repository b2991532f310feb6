using System.Globalization;
using Annotations.Citations.Dates;
using Annotations.Citations.References;
using Annotations.Citations.RichText;
using Annotations.Editions.Bibliographies;
using Annotations.Editions.Text;

namespace Annotations.Editions.Jats;

/// <summary>Writes references (JATS 1.3, "element-citation"), each with a note of how the edition's style has it.</summary>
internal static class JatsReference
{
    /// <summary>CSL's variables that have an element of their own, in the order in which they are written.</summary>
    private static readonly (string Variable, string Element)[] Plain =
    [
        ("edition", "edition"), ("volume", "volume"), ("issue", "issue"), ("collection-title", "series"), ("publisher", "publisher-name"), ("publisher-place", "publisher-loc"),
        ("ISBN", "isbn"), ("ISSN", "issn"), ("genre", "comment"), ("archive", "institution"), ("archive_location", "comment"),
    ];

    /// <summary>The XML id of a source.</summary>
    public static string IdOf(string source) => "ref-" + source;

    public static void Write(BibliographyItem item, JatsText text) => text.Within("ref", () =>
    {
        text.Attribute("id", IdOf(item.Reference.Id));
        text.Within("element-citation", () => Write(item.Reference, text));
        text.Within("note", () =>
        {
            text.Attribute("content-type", "formatted");
            text.Element("p", [new Formatted(item.Runs)]);
        });
    });

    private static void Write(Reference reference, JatsText text)
    {
        text.Attribute("publication-type", TypeOf(reference));
        WriteNames("author", reference, text);
        WriteNames("editor", reference, text);
        WriteNames("translator", reference, text);
        WriteTitles(reference, text);
        WriteDate(reference.Date("issued"), text);
        foreach (var (variable, element) in Plain) Part(element, reference.Text(variable), text);
        WritePages(reference.Text("page"), text);
        if (reference.Text("DOI") is { Length: > 0 } doi) text.Element("pub-id", [new Words(doi)], ("pub-id-type", "doi"));
        if (reference.Text("URL") is { Length: > 0 } address) text.Element("uri", [new Words(address)]);
    }

    /// <summary>The types that JATS suggests, where CSL's means the same.</summary>
    private static string TypeOf(Reference reference) => reference.Type switch
    {
        "article-journal" => "journal",
        "article-newspaper" => "newspaper",
        "paper-conference" => "confproc",
        _ => reference.Type,
    };

    private static void WriteNames(string variable, Reference reference, JatsText text)
    {
        var names = reference.Names(variable);
        if (names.Count == 0) return;
        text.Within("person-group", () =>
        {
            text.Attribute("person-group-type", variable);
            foreach (var name in names) JatsFront.WriteName(name, text);
        });
    }

    private static void WriteTitles(Reference reference, JatsText text)
    {
        var title = reference.Text("title") is { Length: > 0 } own ? ReferenceMarkup.Strip(own) : null;
        if (reference.Text("container-title") is not { Length: > 0 } container)
        {
            Part("source", title, text);
            return;
        }

        Part(reference.Type is "chapter" or "entry-encyclopedia" or "entry-dictionary" ? "chapter-title" : "article-title", title, text);
        Part("source", ReferenceMarkup.Strip(container), text);
    }

    private static void WriteDate(Date? date, JatsText text)
    {
        if (date?.Start is not { } start)
        {
            if ((date?.Literal ?? date?.Raw) is { } words) Part("string-date", words, text);
            return;
        }

        if (start.Month is not null && start.Day is { } day) Part("day", day.ToString(CultureInfo.InvariantCulture), text);
        if (start.Month is { } month) Part("month", month.ToString(CultureInfo.InvariantCulture), text);
        Part("year", start.Year.ToString(CultureInfo.InvariantCulture), text);
    }

    private static void WritePages(string? pages, JatsText text)
    {
        if (string.IsNullOrWhiteSpace(pages)) return;
        var ends = pages.Split('-', '–');
        if (ends.Length == 2 && ends.All(end => end.Length > 0 && end.All(char.IsAsciiLetterOrDigit)))
        {
            Part("fpage", ends[0], text);
            Part("lpage", ends[1], text);
        }
        else
        {
            Part("page-range", pages, text);
        }
    }

    private static void Part(string element, string? content, JatsText text)
    {
        if (!string.IsNullOrWhiteSpace(content)) text.Element(element, [new Words(content)]);
    }
}
