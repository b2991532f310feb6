using Annotations.Citations.Identifiers;
using Annotations.Citations.Formats;
using Annotations.Citations.Notes;
using Annotations.Citations.References;

namespace Annotations.Citations.Ris;

/// <summary>Makes a reference of a record, of the specification's tags and of those that databases use instead.</summary>
internal static class RisReading
{
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
        ReadNames(type, record, builder);
        foreach (var (variable, tags) in Texts)
        {
            builder.Text(variable, record.First(tags));
        }

        ReadContainers(type, record, builder);
        ReadIdentifiers(record, builder);
        ReadArchive(type, record, builder);
        ReadPages(record, builder);
        ReadDates(record, builder);
        SerialNumbers.Read(record.All("SN"), builder);
        var keywords = record.All("KW").SelectMany(line => line.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        builder.Text("keyword", keywords.Count > 0 ? string.Join(", ", keywords) : null);
        if (record.All("N1") is { Count: > 0 } notes)
        {
            NoteReader.Read(string.Join('\n', notes), builder);
        }

        ReadRest(record, builder);
        return builder.Build();
    }

    private static void ReadNames(string type, RisRecord record, ReferenceBuilder builder)
    {
        var isOfSeries = record.Has("A3") || record.Has("ED") || record.Has("T3") || (record.Has("T2") && record.Peek("T2") != record.Peek("TI"));
        (string Variable, string Tag)[] levels =
        [
            (AuthorLevels.First(record.Code == "EDBOOK"), "AU"), (AuthorLevels.First(record.Code == "EDBOOK"), "A1"), ("editor", "ED"),
            (AuthorLevels.Second(type, isOfSeries), "A2"), (AuthorLevels.Third(type, record.Has("ED")), "A3"), ("translator", "A4"), ("translator", "TA"),
            ("container-author", "BA"),
        ];
        foreach (var level in levels.GroupBy(level => level.Variable, level => level.Tag))
        {
            builder.Names(level.Key, [.. level.SelectMany(record.All).Select(RisNames.Parse)]);
        }
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
        var (year, other) = (RisDates.Parse(record.First("PY") ?? string.Empty), record.First("Y1"));
        var day = record.First("DA") ?? other;
        year ??= RisDates.Parse(other ?? string.Empty);
        var date = RisDates.Parse(day ?? string.Empty);
        builder.Date("issued", date?.Start is not null && year?.Start is null or { Month: null } && year?.IsRange != true ? date : RisDates.InYear(year, day) ?? date);
        builder.Date("accessed", RisDates.Parse(record.First("Y2") ?? string.Empty));
    }

    /// <summary>Tags that CSL has no variable for are kept in <c>custom</c>.</summary>
    private static void ReadRest(RisRecord record, ReferenceBuilder builder)
    {
        var rest = record.Rest().ToDictionary(lines => lines.Key, lines => string.Join('\n', lines), StringComparer.Ordinal);
        CustomMembers.Add(rest, builder);
    }
}
