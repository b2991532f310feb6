using System.Text.Json.Nodes;

namespace Annotations.Benchmarks.Compare;

/// <summary>Dates: whole and in part, ranges of every kind, seasons, circa, eras, texts and EDTF.</summary>
internal static class GeneratedDates
{
    private static readonly string[] Edtf = ["1998-03", "1998-03-12/1998-04-02", "2001-21", "1990~", "1984?", "-0044-03-15", "1999/2001", "2003-23", "1950-06/.."];

    private static readonly string[] Raw = ["15 August 2001", "2000/3/15", "Spring 1995", "Aug 2001 - Sep 2001", "circa 1900", "2004-05-06"];

    internal static JsonObject Of(Random random)
    {
        var date = Shape(random);
        if (random.Next(15) == 0)
        {
            date["circa"] = true;
        }

        return date;
    }

    private static JsonObject Shape(Random random) => random.Next(20) switch
    {
        < 5 => Parts([Year(random)]),
        < 7 => Parts([Year(random), Month(random)]),
        < 11 => Parts([Year(random), Month(random), Day(random)]),
        11 => Parts([1990, 3, 2], [1990, 3, 28]),
        12 => Parts([1990, 3, 2], [1990, 5, 1]),
        13 => Parts([1990, 3], [1990 + random.Next(2), 5]),
        14 => Parts([1914], [1914 + random.Next(1, 5)]),
        15 => Parts([1990, 12, 30], [1991, 1, 2]),
        16 => new() { ["date-parts"] = new JsonArray(new JsonArray(Year(random))), ["season"] = random.Next(1, 5) },
        17 => new() { ["literal"] = GeneratedTexts.Pick(["n.d.", "in press", "late 18th century", "Reiwa 2"], random) },
        18 => new() { ["raw"] = GeneratedTexts.Pick(random.Next(2) == 0 ? Raw : Edtf, random) },
        _ => Parts([GeneratedTexts.Pick([-43, -300, 79, 476, 1066], random)]),
    };

    private static int Year(Random random) => 1970 + random.Next(50);

    private static int Month(Random random) => 1 + random.Next(12);

    private static int Day(Random random) => 1 + random.Next(28);

    private static JsonObject Parts(params int[][] points) =>
        new() { ["date-parts"] = new JsonArray([.. points.Select(point => (JsonNode)new JsonArray([.. point.Select(part => (JsonNode)part)]))]) };
}
