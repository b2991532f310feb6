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
        ("publisher-place", ["CY", "PP"]), ("call-number", ["CN"]), ("archive", ["DB"]), ("archive_location", ["AN"]), ("source", ["DP"]),
        ("translated-title", ["TT"]), ("status", ["C2"]), ("DOI", ["DO", "DI"]), ("URL", ["UR", "LK", "L2"]),
        ("language", ["LA"]), ("abstract", ["AB", "N2"]), ("annote", ["RN"]),
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
        ReadPages(record, builder);
        ReadDates(record, builder);
        ReadSerialNumbers(record, builder);
        builder.Text("keyword", record.All("KW") is { Count: > 0 } keywords ? string.Join(", ", keywords) : null);
        if (record.All("N1") is { Count: > 0 } notes)
        {
            NoteReader.Read(string.Join('\n', notes), builder);
        }

        ReadRest(record, builder);
        return builder.Build();
    }

    private static void ReadContainers(string type, RisRecord record, ReferenceBuilder builder)
    {
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
        builder.Date("issued", isDay ? date : RisDates.Parse(year ?? string.Empty) ?? date);
        builder.Date("accessed", RisDates.Parse(record.First("Y2") ?? string.Empty));
    }

    private static void ReadSerialNumbers(RisRecord record, ReferenceBuilder builder)
    {
        foreach (var numbers in record.All("SN").GroupBy(RisSerialNumbers.VariableOf))
        {
            builder.Text(numbers.Key, string.Join(' ', numbers));
        }
    }

    /// <summary>Tags that CSL has no variable for are kept in <c>custom</c>.</summary>
    private static void ReadRest(RisRecord record, ReferenceBuilder builder)
    {
        var rest = record.Rest().ToDictionary(lines => lines.Key, lines => string.Join('\n', lines), StringComparer.Ordinal);
        CustomMembers.Add(rest, builder);
    }
}
