using System.Globalization;
using System.Net;
using System.Text;
using Annotations.Functions.Exports;

namespace Annotations.Functions.Archives.Writing;

/// <summary>Writes <c>ro-crate-preview.html</c>: what is in the archive, as a page that needs nothing else.</summary>
internal static class CratePreview
{
    public static string Write(Crate crate)
    {
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"<p>{Encode(crate.Description)}</p>\n<dl>\n");
        AppendItem(body, "Essay", crate.Essay.Id.Value);
        AppendItem(body, "Last changed", ExactTimeConverter.Format(crate.Summary.Latest));
        foreach (var person in crate.Authors) AppendPerson(body, "Author", person);
        foreach (var person in crate.Contributors) AppendPerson(body, "Contributor", person);
        AppendItem(body, "Licence", Crate.License);
        body.Append("</dl>\n");
        AppendFiles(body, "Files of record", crate.Files.Where(file => file.File.IsOfRecord));
        AppendFiles(body, "Made of these", crate.Files.Where(file => !file.File.IsOfRecord));
        body.Append(CultureInfo.InvariantCulture, $"<p><code>sha256sum -c {ArchiveNames.Manifest}</code>, run where this file is, compares all files with their checksums. {ArchiveNames.Metadata} says all of this to programs.</p>\n");
        using var page = new StringWriter { NewLine = "\n" };
        HtmlPage.Write(crate.Name, crate.Essay.Description.Language, page, within => within.Write(body.ToString()));
        return page.ToString();
    }

    private static void AppendItem(StringBuilder body, string term, string text) =>
        body.Append(CultureInfo.InvariantCulture, $"<dt>{term}</dt><dd>{Encode(text)}</dd>\n");

    private static void AppendPerson(StringBuilder body, string term, CratePerson person)
    {
        var name = person.Id.StartsWith('#') ? Encode(person.Name) : $"<a href=\"{Encode(person.Id)}\">{Encode(person.Name)}</a>";
        body.Append(CultureInfo.InvariantCulture, $"<dt>{term}</dt><dd>{name}</dd>\n");
    }

    private static void AppendFiles(StringBuilder body, string heading, IEnumerable<WrittenFile> files)
    {
        body.Append(CultureInfo.InvariantCulture, $"<h2>{heading}</h2>\n<ul>\n");
        foreach (var file in files)
        {
            body.Append(CultureInfo.InvariantCulture, $"<li><a href=\"{Encode(file.File.Name)}\">{Encode(file.File.Name)}</a> ({file.Bytes:N0} bytes): {Encode(file.File.Title)}</li>\n");
        }

        body.Append("</ul>\n");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
