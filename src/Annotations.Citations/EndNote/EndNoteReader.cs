using System.Xml.Linq;
using Annotations.Citations.Formats;
using Annotations.Citations.Identifiers;
using Annotations.Citations.Notes;
using Annotations.Citations.References;
using Annotations.Citations.Ris;
using Annotations.Citations.Xml;

namespace Annotations.Citations.EndNote;

/// <summary>
/// Reads EndNote XML (EndNote X, RSXML.dtd). Styled runs become the markup of CSL-JSON. Documents with a document type
/// are refused; after a fault in the XML the records before it are there.
/// </summary>
public sealed class EndNoteReader : IReferenceReader
{
    /// <inheritdoc/>
    public string Format => "endnote-xml";

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["application/x-endnote+xml", "application/x-endnote-refer+xml"];

    /// <inheritdoc/>
    public ReadReferences Read(TextReader input)
    {
        var faults = new List<ReadFault>();
        var records = RecordXml.Read(input, "record", "xml", faults);
        return new ReadReferences([.. records.Select(Read)], [.. faults]) { Lines = RecordXml.LinesOf(records) };
    }

    internal static Reference Read(XElement record)
    {
        var refType = record.Element("ref-type");
        var builder = new ReferenceBuilder(EndNoteTypes.ItemOf(refType?.Value ?? string.Empty, refType?.Attribute("name")?.Value), Value(record, "label") ?? string.Empty);
        foreach (var (variable, group) in EndNoteFields.Names)
        {
            var names = record.Element("contributors")?.Element(group)?.Elements("author").Select(author => author.Value.Trim());
            builder.Names(variable, [.. (names ?? []).Where(name => name.Length > 0).Select(EndNoteNames.Parse)]);
        }

        foreach (var (variable, path) in EndNoteFields.Texts)
        {
            builder.Text(variable, Value(record, path));
        }

        ReadOthers(record, builder);
        ReadDatabase(record, builder);
        ReadRest(record, builder);
        return builder.Build();
    }

    /// <summary>Databases name themselves, and their numbers, where a document has its archive.</summary>
    private static void ReadDatabase(XElement record, ReferenceBuilder builder)
    {
        if (!RisTags.IsOfDatabases(builder.Type))
        {
            builder.Text("archive", Value(record, "remote-database-name")).Text("archive_location", Value(record, "accession-num"));
        }
        else if (Value(record, "remote-database-name") is { } database && !builder.Has("source"))
        {
            builder.Text("source", database);
        }
    }

    /// <summary>Elements that CSL has no variable for are kept in <c>custom</c>.</summary>
    private static void ReadRest(XElement record, ReferenceBuilder builder)
    {
        var isArticle = RisTags.IsOfDatabases(builder.Type);
        var rest = EndNoteFields.Kept.Where(name => isArticle || name != "accession-num")
            .Select(name => (Name: name, Text: Value(record, name))).Where(pair => pair.Text is not null)
            .ToDictionary(pair => pair.Name, pair => pair.Text!, StringComparer.Ordinal);
        CustomMembers.Add(rest, builder);
    }

    private static void ReadOthers(XElement record, ReferenceBuilder builder)
    {
        builder.Text("container-title", builder.Build().Text("container-title") ?? Value(record, "periodical/full-title"));
        var date = Value(record, "dates/pub-dates/date");
        var year = Value(record, "dates/year");
        var issued = RisDates.Parse(date ?? string.Empty);
        builder.Date("issued", issued?.Start is null && year is not null ? RisDates.InYear(RisDates.Parse(year), date) : issued);
        var (full, abbreviation) = (builder.Build().Text("container-title"), Value(record, "periodical/abbr-1"));
        builder.Text("container-title-short", builder.Build().Text("container-title-short") ?? (abbreviation == full ? null : abbreviation));
        builder.Text("DOI", Value(record, "electronic-resource-num") is { } doi ? Doi.Bare(doi) : null);
        builder.Text("language", Value(record, "language") is { } language ? LanguageNames.CodeOf(language) ?? language : null);
        builder.Date("accessed", RisDates.Parse(Value(record, "access-date") ?? string.Empty));
        SerialNumbers.Read(Value(record, "isbn") is { } numbers ? [numbers.ReplaceLineEndings("\n")] : [], builder);

        var keywords = record.Element("keywords")?.Elements("keyword").Select(keyword => keyword.Value.Trim()).Where(keyword => keyword.Length > 0).ToList();
        builder.Text("keyword", keywords is { Count: > 0 } ? string.Join(", ", keywords) : null);
        if (Value(record, "notes") is { } notes)
        {
            NoteReader.Read(notes.ReplaceLineEndings("\n"), builder);
        }
    }

    private static string? Value(XElement record, string path)
    {
        var element = record;
        foreach (var step in path.Split('/'))
        {
            element = element?.Element(step);
        }

        return element is not null && StyledText.Of(element) is { Length: > 0 } text ? text : null;
    }
}
