using System.Text.Json.Nodes;

namespace Annotations.Benchmarks.Compare;

/// <summary>Lists of names of every kind, some long, some that share family names.</summary>
internal static class GeneratedNames
{
    private static readonly string[] Families = ["Abbott", "Baker", "Carter", "Dawson", "O’Neill", "Smith-Jones", "García Márquez", "Müller", "Østergaard", "Łukasiewicz", "Иванов", "Lefèvre", "McDonald", "St. John", "Åberg", "d'Aubigné", "de la Cruz"];

    private static readonly string[] Givens = ["Anna", "A.", "A. B.", "David Henry", "Jean-Luc", "J.-L.", "Grace M.", "José", "Иван", "Karl Heinz", "Þór", "Ph.", "Yu", "Mary Ann Eliza", "jean-paul", "John D", "R. L. R.", "Anne-marie"];

    private static readonly string[] Institutions = ["United Nations", "Ministry of the Interior, Section 3", "World Health Organization (WHO)", "“Memorial” Society", "東京大学", "The Times", "A. & B. Company"];

    internal static JsonArray List(Random random)
    {
        var count = random.Next(10) switch { < 4 => 1, < 6 => 2, < 7 => 3, < 8 => 4, < 9 => 5 + random.Next(4), _ => 8 + random.Next(20) };
        return [.. Enumerable.Range(0, count).Select(_ => Name(random))];
    }

    private static JsonObject Name(Random random) => random.Next(16) switch
    {
        0 => new() { ["literal"] = GeneratedTexts.Pick(Institutions, random) },
        1 => Person(random, ("non-dropping-particle", GeneratedTexts.Pick(["van", "de", "von der", "al-", "Le"], random))),
        2 => Person(random, ("dropping-particle", GeneratedTexts.Pick(["van", "de", "von", "d’", "dos"], random))),
        3 => Person(random, ("suffix", GeneratedTexts.Pick(["Jr.", "III", "Sr."], random))),
        4 => CommaSuffix(random),
        5 => new() { ["family"] = GeneratedTexts.Pick(["毛", "王", "山田"], random), ["given"] = GeneratedTexts.Pick(["泽东", "小明", "太郎"], random) },
        6 => new() { ["family"] = GeneratedTexts.Pick(["Plato", "Baabar", "Voltaire"], random) },
        7 => new() { ["family"] = GeneratedTexts.Pick(["van Gogh", "de Gaulle", "von Humboldt", "La Fontaine", "ibn Khaldun"], random), ["given"] = GeneratedTexts.Pick(Givens, random) },
        8 => new() { ["family"] = "Groot", ["given"] = "Cornelis de" },
        _ => Person(random),
    };

    private static JsonObject Person(Random random) => new() { ["family"] = GeneratedTexts.Pick(Families, random), ["given"] = GeneratedTexts.Pick(Givens, random) };

    private static JsonObject Person(Random random, (string Part, string Value) more)
    {
        var person = Person(random);
        person[more.Part] = more.Value;
        return person;
    }

    private static JsonObject CommaSuffix(Random random)
    {
        var person = Person(random, ("suffix", "Jr."));
        person["comma-suffix"] = true;
        return person;
    }
}
