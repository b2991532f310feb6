using System.Xml;
using Annotations.Citations.Dates;
using Annotations.Citations.Notes;
using Annotations.Citations.References;
using Annotations.Citations.Ris;
using Annotations.Citations.Variants;
using Annotations.Citations.Xml;

namespace Annotations.Citations.Mods;

/// <summary>Writes one record, in the order in which MODS's elements are usually given.</summary>
internal sealed class ModsEntry(XmlWriter writer, Reference reference, ExactMembers exact)
{
    private readonly MemberLedger ledger = new(reference, exact);

    internal void Write(string key)
    {
        writer.WriteStartElement("mods");
        writer.WriteAttributeString("version", "3.8");
        WriteTitle(null, ledger.Text("title"));
        WriteTitle("abbreviated", ledger.Text("title-short"));
        WriteTitle("translated", ledger.Text("translated-title"));
        WriteVariants();
        WriteNames();
        writer.Element("typeOfResource", ModsTypes.ResourceOf(reference.Type));
        Attributed("genre", ("authority", ModsTypes.Authority), reference.Type);
        writer.Element("genre", ledger.Text("genre"));
        WriteOrigin();
        WriteLanguage();
        writer.Element("abstract", ledger.Text("abstract"));
        WriteSubjects();
        WriteHost();
        WriteSeries();
        Attributed("identifier", ("type", "doi"), ledger.Text("DOI"));
        Attributed("identifier", ("type", "isbn"), ledger.Text("ISBN"));
        Attributed("identifier", ("type", "issn"), reference.Has("container-title") ? null : ledger.Text("ISSN"));
        WriteLocation();
        writer.Element("note", NoteLines.Write(ledger));
        Within("recordInfo", () => writer.Element("recordIdentifier", key));
        writer.WriteEndElement();
    }

    private void WriteTitle(string? type, string? title)
    {
        if (title is not null)
        {
            writer.WriteStartElement("titleInfo");
            if (type is not null)
            {
                writer.WriteAttributeString("type", type);
            }

            writer.Element("title", title);
            writer.WriteEndElement();
        }
    }

    /// <summary>The title in other scripts or languages (MODS 3.8, <c>titleInfo</c>: type "alternative" with lang and script).</summary>
    private void WriteVariants()
    {
        foreach (var (language, title) in LanguageVariants.Of(reference, "title").OrderBy(variant => variant.Key, StringComparer.Ordinal))
        {
            var script = Array.Find(language.Split('-'), subtag => subtag.Length == 4 && char.IsAsciiLetterUpper(subtag[0]));
            writer.WriteStartElement("titleInfo");
            writer.WriteAttributeString("type", "alternative");
            writer.WriteAttributeString("lang", language.Split('-')[0]);
            if (script is not null)
            {
                writer.WriteAttributeString("script", script);
            }

            writer.Element("title", title);
            writer.WriteEndElement();
        }
    }

    private void WriteNames()
    {
        foreach (var (variable, role) in ModsNames.Roles)
        {
            var names = ledger.Names(variable);
            foreach (var name in names)
            {
                ModsNames.Write(writer, name, role);
            }
        }
    }

    private void WriteOrigin()
    {
        writer.WriteStartElement("originInfo");
        if (ledger.Text("publisher-place") is { } place)
        {
            Within("place", () => Attributed("placeTerm", ("type", "text"), place));
        }

        writer.Element("publisher", ledger.Text("publisher"));
        WriteDate("issued", "dateIssued");
        WriteDate("original-date", "dateCreated");
        writer.Element("edition", ledger.Text("edition"));
        writer.WriteEndElement();
    }

    private void WriteDate(string variable, string element)
    {
        if (ledger.Date(variable) is { } date)
        {
            var edtf = Edtf.Format(date);
            _ = edtf is null ? Plain(element, date.Literal) : Attributed(element, ("encoding", "edtf"), edtf);
        }
    }

    private void WriteLanguage()
    {
        if (ledger.Text("language") is { } language)
        {
            writer.WriteStartElement("language");
            writer.WriteStartElement("languageTerm");
            writer.WriteAttributeString("type", "code");
            writer.WriteAttributeString("authority", "rfc5646");
            writer.WriteString(XmlOutput.Valid(language));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
    }

    private void WriteSubjects()
    {
        foreach (var keyword in ledger.Text("keyword")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            Within("subject", () => writer.Element("topic", keyword));
        }
    }

    private void WriteHost()
    {
        var container = ledger.Text("container-title");
        var abbreviation = ledger.Text("container-title-short");
        var pages = ledger.Text("page");
        var volume = ledger.Text("volume");
        var issue = ledger.Text("issue");
        if ((container ?? abbreviation ?? pages ?? volume ?? issue) is null)
        {
            return;
        }

        writer.WriteStartElement("relatedItem");
        writer.WriteAttributeString("type", "host");
        WriteTitle(null, container);
        WriteTitle("abbreviated", abbreviation);
        Attributed("identifier", ("type", "issn"), container is null ? null : ledger.Text("ISSN"));
        writer.WriteStartElement("part");
        WriteDetail("volume", volume);
        WriteDetail("issue", issue);
        WriteExtent(pages);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void WriteDetail(string type, string? number)
    {
        if (number is not null)
        {
            writer.WriteStartElement("detail");
            writer.WriteAttributeString("type", type);
            writer.Element("number", number);
            writer.WriteEndElement();
        }
    }

    private void WriteExtent(string? pages)
    {
        if (pages is not null)
        {
            var (start, end) = RisPages.Split(pages);
            writer.WriteStartElement("extent");
            writer.WriteAttributeString("unit", "pages");
            writer.Element(end is null ? "list" : "start", start);
            writer.Element("end", end);
            writer.WriteEndElement();
        }
    }

    private void WriteSeries()
    {
        if (ledger.Text("collection-title") is { } series)
        {
            writer.WriteStartElement("relatedItem");
            writer.WriteAttributeString("type", "series");
            writer.WriteStartElement("titleInfo");
            writer.Element("title", series);
            writer.Element("partNumber", ledger.Text("collection-number"));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
    }

    private void WriteLocation()
    {
        var (archive, place, url) = (ledger.Text("archive"), ledger.Text("archive_location"), ledger.Text("URL"));
        if ((archive ?? place ?? url) is not null)
        {
            writer.WriteStartElement("location");
            writer.Element("physicalLocation", archive);
            writer.Element("shelfLocator", place);
            writer.Element("url", url);
            writer.WriteEndElement();
        }
    }

    private bool Attributed(string element, (string Name, string Value) attribute, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            writer.WriteStartElement(element);
            writer.WriteAttributeString(attribute.Name, attribute.Value);
            writer.WriteString(XmlOutput.Valid(text));
            writer.WriteEndElement();
        }

        return true;
    }

    private bool Plain(string element, string? text)
    {
        writer.Element(element, text);
        return true;
    }

    private void Within(string element, Action content)
    {
        writer.WriteStartElement(element);
        content();
        writer.WriteEndElement();
    }
}
