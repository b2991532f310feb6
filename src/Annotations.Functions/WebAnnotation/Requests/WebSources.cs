using System.Text.Json;
using System.Text.Json.Nodes;
using Annotations.Citations.Duplicates;
using Annotations.Citations.Locators;
using Annotations.Citations.References;
using Annotations.Functions.Sources;
using Annotations.Model;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Storage;
using Annotations.WebAnnotations.Reading;

namespace Annotations.Functions.WebAnnotation.Requests;

/// <summary>Makes citations of bodies that are sources: of the essay's own, or of resources on the web, which become sources of it.</summary>
internal sealed class WebSources(ISourceStore sources)
{
    private static readonly string[] DoiResolvers = ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/"];

    public async Task<IReadOnlyList<CitationDraft>> ReadAsync(EssayId essay, IReadOnlyList<SourceBody> bodies, List<Fault> faults, CancellationToken cancellationToken)
    {
        var citations = new List<CitationDraft>();
        foreach (var body in bodies)
        {
            CheckLengths(body, faults);
            var label = LabelOf(body);
            if (await SourceAsync(essay, body, faults, cancellationToken) is { } source) citations.Add(new CitationDraft(source, body.Locator, label, body.Quotation, body.Relation));
        }

        return citations;
    }

    private static void CheckLengths(SourceBody body, List<Fault> faults)
    {
        if (body.Quotation?.Length > Limits.QuotationCharacters) faults.Add(new Fault(body.Pointer, "too-long", $"What is quoted of a source has at most {Limits.QuotationCharacters:N0} characters."));
        if (body.Locator?.Length > Limits.LocatorCharacters) faults.Add(new Fault(body.Pointer, "too-long", $"A locator has at most {Limits.LocatorCharacters:N0} characters."));
    }

    private static LocatorLabel? LabelOf(SourceBody body) =>
        body.Locator is null ? null : body.Label is not null && LocatorLabel.TryParse(body.Label, out var label) ? label : LocatorLabel.Page;

    private async Task<CitedSource?> SourceAsync(EssayId essay, SourceBody body, List<Fault> faults, CancellationToken cancellationToken)
    {
        if (body.Known is { } known)
        {
            if (await sources.FindAsync(essay, known, cancellationToken) is not null) return new CitedSource.Known(known);
            faults.Add(new Fault(body.Pointer, "unknown-source", $"The essay has no source '{known}'; GET …/sources lists them."));
            return null;
        }

        if (ReferenceRequest.Read(ReferenceOf(body), body.Pointer, faults) is not { } reference) return null;
        return await FindSameAsync(essay, reference, cancellationToken) ?? new CitedSource.Inline(reference);
    }

    /// <summary>The essay's own source of a work that the body names by its DOI.</summary>
    private async Task<CitedSource?> FindSameAsync(EssayId essay, Reference reference, CancellationToken cancellationToken)
    {
        var keys = DuplicateKeys.Of(reference).Where(key => key.Kind == DuplicateKind.Doi).ToList();
        if (keys.Count == 0) return null;
        var holders = await sources.FindHoldersAsync(essay, keys, cancellationToken);
        return holders.Values.SelectMany(ids => ids).Select(id => new CitedSource.Known(id)).FirstOrDefault();
    }

    private static JsonElement ReferenceOf(SourceBody body)
    {
        var doi = DoiResolvers.FirstOrDefault(resolver => body.Iri.StartsWith(resolver, StringComparison.OrdinalIgnoreCase));
        var reference = new JsonObject { ["type"] = doi is null ? "webpage" : "document", ["title"] = body.Title ?? body.Iri };
        if (doi is null) reference["URL"] = body.Iri;
        else reference["DOI"] = Uri.UnescapeDataString(body.Iri[doi.Length..]);
        return JsonSerializer.SerializeToElement(reference);
    }
}
