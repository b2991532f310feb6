using Annotations.Citations.Identifiers;
using Annotations.Citations.Formats;
using Annotations.Citations.Notes;
using Annotations.Citations.References;

namespace Annotations.Citations.Ris;

/// <summary>Makes a reference of a record, of the specification's tags and of those that databases use instead.</summary>
internal static class RisReading
{
    /// <summary>Name variables and all tags for them.</summary>
    private static readonly (string Variable, string[] Tags)[] Names =
    [
        ("author", ["AU", "A1"]), ("editor", ["A2", "ED"]), ("collection-editor", ["A3"]), ("translator", ["A4", "TA"]),
    ];

    /// <summary>Text variables and all tags for them, the specification's first.</summary>
    private static readonly (string Variable, string[] Tags)[] Texts =
    [
        ("title", ["TI", "T1", "CT"]), ("title-short", ["ST"]), ("volume", ["VL"]), ("issue", ["IS"]), ("number", ["M1"]),
        ("number-of-volumes", ["NV"]), ("edition", ["ET"]), ("section", ["SE"]), ("genre", ["M3"]), ("publisher", ["PB"]),
        ("publisher-place", ["CY", "PP"]), ("call-number", ["CN"]), ("source", ["DP"]), ("translated-title", ["TT"]), ("status", ["C2"]),
        ("URL", ["UR", "LK", "L2"]), ("abstract", ["AB", "N2"]), ("annote", ["RN"]),
    ];

    internal static Reference Read(RisRecord record)
    {
        var type = RisTypes.ItemOf(record.Code);
        var builder = new ReferenceBuilder(type, record.First("ID") ?? string.Empty);
        foreach (var (variable, tags) in Names)
        {
            builder.Names(variable, [.. tags.SelectMany(record.All).Select(RisNames.Parse)]);
        }

        foreach (var (variable, tags) in Texts)
        {
            builder.Text(variable, record.First(tags));
        }

        ReadContainers(type, record, builder);
        ReadIdentifiers(record, builder);
        ReadArchive(type, record, builder);
        ReadPages(record, builder);
        ReadDates(record, builder);
        ReadSerialNumbers(record, builder);
        var keywords = record.All("KW").SelectMany(line => line.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        builder.Text("keyword", keywords.Count > 0 ? string.Join(", ", keywords) : null);
        if (record.All("N1") is { Count: > 0 } notes)
        {
            NoteReader.Read(string.Join('\n', notes), builder);
        }

        ReadRest(record, builder);
        return builder.Build();
    }

    private static void ReadIdentifiers(RisRecord record, ReferenceBuilder builder)
    {
        var doi = record.First("DO", "DI") ?? record.First("L3");
        builder.Text("DOI", doi is null ? null : Doi.Bare(doi));
        var language = record.First("LA");
        builder.Text("PMID", record.First("PMID")).Text("PMCID", record.First("PMC"));
        builder.Text("language", language is null ? null : LanguageNames.CodeOf(language) ?? language);
    }

    /// <summary>Databases name themselves, and their numbers, where a document has its archive.</summary>
    private static void ReadArchive(string type, RisRecord record, ReferenceBuilder builder)
    {
        if (RisTags.IsOfDatabases(type))
        {
            builder.Text("source", builder.Build().Text("source") ?? record.First("DB"));
        }
        else
        {
            builder.Text("archive", record.First("DB")).Text("archive_location", record.First("AN"));
        }
    }

    private static void ReadContainers(string type, RisRecord record, ReferenceBuilder builder)
    {
        if (type == "paper-conference" && record.First("C3") is { } proceedings)
        {
            builder.Text("container-title", proceedings).Text("event-title", record.First("T2")).Text("event-place", record.First("C1"));
            builder.Text("collection-title", record.First("T3"));
            return;
        }

        var series = record.First("T3");
        var second = record.First("T2", "BT");
        if (type == "book" && !builder.Has("title"))
        {
            (second, _) = (null, builder.Text("title", second));
        }

        var isSeries = type == "book" && series is null;
        builder.Text("collection-title", isSeries ? second : series);
        var full = record.First("JF");
        var short1 = record.First("J2", "JA");
        var other = record.First("JO", "J1");
        var container = isSeries ? null : second ?? full ?? other ?? short1;
        builder.Text("container-title", container);
        var abbreviation = short1 ?? other;
        builder.Text("container-title-short", abbreviation == container ? null : abbreviation);
    }

    private static void ReadPages(RisRecord record, ReferenceBuilder builder)
    {
        var (start, end) = (record.First("SP"), record.First("EP"));
        builder.Text("page", start is null || end is null || start == end ? start ?? end : start + "-" + end);
    }

    private static void ReadDates(RisRecord record, ReferenceBuilder builder)
    {
        var year = record.First("PY", "Y1");
        var day = record.First("DA");
        var date = RisDates.Parse(day ?? string.Empty);
        var isDay = date?.Start is not null && (year is null || RisDates.Parse(year)?.Start is null or { Month: null });
        builder.Date("issued", isDay ? date : RisDates.InYear(RisDates.Parse(year ?? string.Empty), day) ?? date);
        builder.Date("accessed", RisDates.Parse(record.First("Y2") ?? string.Empty));
    }

    private static void ReadSerialNumbers(RisRecord record, ReferenceBuilder builder)
    {
        foreach (var numbers in record.All("SN").Select(RisSerialNumbers.Bare).GroupBy(RisSerialNumbers.VariableOf))
        {
            builder.Text(numbers.Key, string.Join(' ', numbers.Distinct(StringComparer.Ordinal)));
        }
    }

    /// <summary>Tags that CSL has no variable for are kept in <c>custom</c>.</summary>
    private static void ReadRest(RisRecord record, ReferenceBuilder builder)
    {
        var rest = record.Rest().ToDictionary(lines => lines.Key, lines => string.Join('\n', lines), StringComparer.Ordinal);
        CustomMembers.Add(rest, builder);
    }
}
