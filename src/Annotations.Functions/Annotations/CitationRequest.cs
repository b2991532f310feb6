using System.Text.Json;
using Annotations.Citations.Locators;
using Annotations.Functions.Http;
using Annotations.Functions.Sources;
using Annotations.Model;
using Annotations.Model.Annotations;
using Annotations.Model.Failures;
using Annotations.Model.Sources;

namespace Annotations.Functions.Annotations;

/// <summary>Reads the sources that an annotation cites.</summary>
internal static class CitationRequest
{
    private static readonly string LabelRule = $"A locator's label is one of CSL's: {string.Join(", ", LocatorLabel.All.Select(label => label.Name))}.";

    public static IReadOnlyList<CitationDraft> Read(JsonFields fields, List<Fault> faults) =>
        [.. fields.Items("sources", Limits.SourcesPerAnnotation).Select((item, i) => ReadOne(item, $"/sources/{i}", faults)).OfType<CitationDraft>()];

    private static CitationDraft? ReadOne(JsonElement json, string path, List<Fault> faults)
    {
        if (JsonFields.Of(json, path, faults) is not { } fields) return null;
        var source = ReadSource(fields, path, faults);
        var locator = fields.Text("locator", Limits.LocatorCharacters);
        var label = ReadLabel(fields, locator);
        var quotation = fields.Text("quotation", Limits.QuotationCharacters);
        var relation = fields.Parsed<CitationRelation>("relation", WireNames<CitationRelation>.TryParse, WireNames<CitationRelation>.Rule);
        fields.RefuseUnknown();
        return source is null ? null : new CitationDraft(source, locator, label, quotation, relation ?? CitationRelation.Supports);
    }

    private static CitedSource? ReadSource(JsonFields fields, string path, List<Fault> faults)
    {
        var id = fields.Parsed<SourceId>("source", SourceId.TryParse, SourceId.Rule);
        var reference = fields.Any("reference");
        if (fields.Has("source") == reference is not null)
        {
            fields.AddFault("", "source-or-reference", "Give either 'source', the id of a source of the essay, or 'reference', a new one in CSL-JSON.");
            return null;
        }

        if (reference is { } json) return ReferenceRequest.Read(json, $"{path}/reference", faults) is { } read ? new CitedSource.Inline(read) : null;
        return id is { } known ? new CitedSource.Known(known) : null;
    }

    private static LocatorLabel? ReadLabel(JsonFields fields, string? locator)
    {
        if (fields.Text("label", int.MaxValue) is not { } name) return locator is null ? null : LocatorLabel.Page;
        if (!LocatorLabel.TryParse(name, out var label)) fields.AddFault("label", "invalid", LabelRule);
        else if (locator is null) fields.AddFault("locator", "required", $"A label says what a locator counts; give the {name} in 'locator', or leave the label out.");
        return label;
    }
}
