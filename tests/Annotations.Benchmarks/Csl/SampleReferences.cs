using System.Text.Json;

namespace Annotations.Benchmarks.Csl;

/// <summary>References that are alike enough to need disambiguation: some 40 family names, 60 years.</summary>
internal static class SampleReferences
{
    private static readonly string[] Families =
    [
        "Abbott", "Baker", "Carter", "Dawson", "Ellis", "Fisher", "Grant", "Hughes", "Irving", "Jackson", "Keller", "Lambert", "Mason",
        "Norris", "Osborne", "Palmer", "Quinn", "Reeves", "Sawyer", "Turner", "Underwood", "Vaughan", "Walsh", "Young", "Zimmer", "van Dijk",
        "de Groot", "Moreau", "Lefevre", "Schneider", "Weber", "Bauer", "Rossi", "Ferrari", "Santos", "Silva", "Novak", "Kowalski", "Ivanov", "Larsen",
    ];

    private static readonly string[] Givens = ["Anna", "Bertha", "Carl", "David Henry", "Edith", "Frank", "Grace M.", "Hugo", "Ida", "John", "Karl-Heinz", "Laura"];

    private static readonly string[] Words = ["labour", "war", "border", "river", "city", "archive", "letter", "trade", "church", "railway", "memory", "empire", "village", "harvest"];

    internal static string Json(int count) => Json(0, count);

    internal static string Json(int first, int count) => JsonSerializer.Serialize(Enumerable.Range(first, count).Select(Item));

    internal static string IdOf(int i) => "r" + i;

    private static Dictionary<string, object> Item(int i)
    {
        var random = new Random(i);
        var isBook = random.Next(3) == 0;
        var item = new Dictionary<string, object>
        {
            ["id"] = IdOf(i),
            ["type"] = isBook ? "book" : "article-journal",
            ["title"] = $"{Word(random)} and {Word(random)}: a history of the {Word(random)} in {1500 + i}",
            ["author"] = Enumerable.Range(0, 1 + random.Next(4)).Select(_ => new { family = Pick(Families, random), given = Pick(Givens, random) }),
            ["issued"] = new Dictionary<string, object> { ["date-parts"] = new[] { new[] { 1960 + random.Next(60), 1 + random.Next(12) } } },
        };
        if (isBook)
        {
            (item["publisher"], item["publisher-place"]) = ("University Press", "Utrecht");
        }
        else
        {
            (item["container-title"], item["volume"], item["issue"], item["page"]) = ($"Journal of {Word(random)} studies", $"{random.Next(90)}", $"{random.Next(6)}", $"{100 + random.Next(100)}-{220 + random.Next(40)}");
        }

        return item;
    }

    private static string Word(Random random) => Pick(Words, random);

    private static string Pick(string[] list, Random random) => list[random.Next(list.Length)];
}
