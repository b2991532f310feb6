using System.Text.Json;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.CslJson;

namespace Annotations.Citations.Tests.Csl;

/// <summary>Renders a fixture as the suite's own runner does.</summary>
internal static class FixtureRun
{
    internal static string Render(Fixture fixture)
    {
        var parsed = Style.Parse(fixture.Style);
        if (parsed.Style is not { } style)
        {
            return "[refused] " + string.Join("; ", parsed.Faults);
        }

        var references = fixture.Input.EnumerateArray().Select(CslJsonReader.ReadLeniently).ToList();
        var processor = new CitationProcessor(style, PackagedLocales.Instance, references);
        if (fixture.Citations is { } citations && !fixture.IsBibliography)
        {
            return CitationSteps.Render(processor, citations);
        }

        if (fixture.Citations is { } steps)
        {
            _ = CitationSteps.Render(processor, steps);
            return processor.Bibliography()?.Text ?? string.Empty;
        }

        processor.Include(fixture.BibEntries is { } entries ? IdsOf(entries[entries.GetArrayLength() - 1]) : references.Select(reference => reference.Id));
        if (fixture.IsBibliography)
        {
            return processor.Bibliography()?.Text ?? string.Empty;
        }

        var clusters = fixture.CitationItems is { } items
            ? [.. items.EnumerateArray().Select(CitationJson.Cites)]
            : new List<Citation> { new([.. processor.Order().Select(id => new Cite(id))]) };
        return string.Join("\n", clusters.Select(processor.Preview));
    }

    private static IEnumerable<string> IdsOf(JsonElement ids) => ids.EnumerateArray().Select(id => id.ToString());
}
