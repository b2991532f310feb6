using System.Text.Json.Nodes;
using Annotations.WebAnnotations.Checking;
using Annotations.WebAnnotations.Terms;

namespace Annotations.Functions.WebAnnotation.Containers;

/// <summary>Writes a container and its pages (Web Annotation Protocol, sections 4.2 and 4.3). An annotation on a page has its context, as one has that is read by itself (Web Annotation Data Model, section 3.1).</summary>
/// <param name="hasIris">Whether its pages hold the annotations' IRIs; else the annotations.</param>
internal sealed class ContainerDocuments(OpenContainer open, EntryList list, bool hasIris)
{
    /// <summary>Where the first page stands in the answer, the container has another IRI: it is another view of the same.</summary>
    public string IriOf(bool isEmbedded) => hasIris ? $"{open.Iri}?iris=1" : isEmbedded ? $"{open.Iri}?iris=0" : open.Iri;

    public string PageIri(int start) => $"{open.Iri}?iris={(hasIris ? 1 : 0)}&page={list.PageAt(start)}";

    /// <summary>The container, with links to its pages.</summary>
    public JsonObject Minimal()
    {
        var container = Container(isEmbedded: false);
        if (list.Entries.Count == 0) return container;
        container["first"] = PageIri(0);
        container["last"] = PageIri(list.LastStart);
        return container;
    }

    /// <summary>The container with its first page.</summary>
    public async Task<JsonObject> WithFirstPageAsync(CancellationToken cancellationToken)
    {
        var container = Container(isEmbedded: true);
        if (list.Entries.Count == 0) return container;
        container["first"] = await FilledAsync([], 0, isWithin: true, cancellationToken);
        container["last"] = PageIri(list.LastStart);
        return container;
    }

    public Task<JsonObject> PageAsync(int start, CancellationToken cancellationToken) =>
        FilledAsync(new JsonObject { ["@context"] = AnnotationNamespace.Context }, start, isWithin: false, cancellationToken);

    private JsonObject Container(bool isEmbedded) => new()
    {
        ["@context"] = new JsonArray(AnnotationNamespace.Context, AnnotationNamespace.LdpContext),
        ["id"] = IriOf(isEmbedded),
        ["type"] = new JsonArray("BasicContainer", "AnnotationCollection"),
        ["label"] = $"{open.Container.Label}: {open.Essay.Description.Title}",
        ["total"] = list.Entries.Count,
        ["modified"] = Modified(),
    };

    private JsonObject Summary() => new() { ["id"] = IriOf(isEmbedded: false), ["type"] = "AnnotationCollection", ["total"] = list.Entries.Count, ["modified"] = Modified() };

    /// <param name="isWithin">Whether the page stands in its container; else it says what it is a part of.</param>
    private async Task<JsonObject> FilledAsync(JsonObject page, int start, bool isWithin, CancellationToken cancellationToken)
    {
        var entries = list.Entries.Skip(start).Take(EntryList.PageSize).ToList();
        page["id"] = PageIri(start);
        page["type"] = "AnnotationPage";
        if (!isWithin) page["partOf"] = Summary();
        page["startIndex"] = start;
        if (start > 0) page["prev"] = PageIri(start - EntryList.PageSize);
        if (start + EntryList.PageSize < list.Entries.Count) page["next"] = PageIri(start + EntryList.PageSize);
        page["items"] = hasIris
            ? new JsonArray([.. entries.Select(entry => JsonValue.Create(open.Iri + entry.Name))])
            : new JsonArray([.. await open.Container.ReadAsync(open, entries, cancellationToken)]);
        return page;
    }

    private string Modified() => UtcTime.Format(list.Modified);
}
