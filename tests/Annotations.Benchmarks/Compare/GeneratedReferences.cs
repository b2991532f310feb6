using System.Text.Json.Nodes;
using Annotations.Citations.References;

namespace Annotations.Benchmarks.Compare;

/// <summary>References of every type of CSL 1.0.2 with all of its variables now and then, hard ones on purpose; the same for the same seed.</summary>
internal sealed class GeneratedReferences(int seed)
{
    private static readonly string[] Common = ["title", "container-title", "publisher", "publisher-place", "volume", "page"];

    private static readonly string[] CommonNames = ["author", "editor", "translator"];

    private readonly Random random = new(seed);

    internal IEnumerable<JsonObject> Take(int count) => Enumerable.Range(0, count).Select(i => Item(i, ReferenceTypes.All[i % ReferenceTypes.All.Count]));

    private JsonObject Item(int index, string type)
    {
        var item = new JsonObject { ["id"] = $"g{seed}-{index}", ["type"] = type };
        foreach (var variable in GeneratedVariables.Texts)
        {
            Maybe(Common.Contains(variable) ? 70 : 12, () => item[variable] = GeneratedTexts.Of(variable, random));
        }

        foreach (var variable in GeneratedVariables.Numbers)
        {
            Maybe(Common.Contains(variable) ? 60 : 15, () => item[variable] = GeneratedNumbers.Of(variable, random));
        }

        foreach (var variable in Variables.OfNames)
        {
            Maybe(variable == "author" ? 80 : CommonNames.Contains(variable) ? 35 : 4, () => item[variable] = GeneratedNames.List(random));
        }

        foreach (var variable in Variables.OfDates)
        {
            Maybe(variable == "issued" ? 85 : 20, () => item[variable] = GeneratedDates.Of(random));
        }

        return item;
    }

    private void Maybe(int percent, Action action)
    {
        if (random.Next(100) < percent)
        {
            action();
        }
    }
}
