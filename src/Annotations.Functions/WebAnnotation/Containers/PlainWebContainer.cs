using System.Text.Json;
using System.Text.Json.Nodes;
using Annotations.Functions.Idempotency;
using Annotations.Functions.Problems;
using Annotations.Functions.Scholars;
using Annotations.Functions.Versions;
using Annotations.Functions.WebAnnotation.Requests;
using Annotations.Model.Failures;
using Annotations.Model.Rights;
using Annotations.Model.Scholars;
using Annotations.Model.WebAnnotations;
using Annotations.Storage;
using Annotations.WebAnnotations.Documents;
using Annotations.WebAnnotations.Reading;

namespace Annotations.Functions.WebAnnotation.Containers;

/// <summary>Takes any annotation that conforms, about anything, and gives it back as it was sent.</summary>
internal sealed class PlainWebContainer(IPlainAnnotationStore annotations, ScholarNames names, ChangeMaker changes) : IWebContainer
{
    public string Name => "plain";

    public string Label => "Other annotations";

    public bool NeedsIfMatch => false;

    public bool HasSourcePolicy => false;

    public async Task<IReadOnlyList<WebEntry>> ReadEntriesAsync(OpenContainer open, CancellationToken cancellationToken) =>
        [.. (await annotations.ReadNamesAsync(open.Essay.Id, cancellationToken)).Select(name => new WebEntry(name.Id, name.Name))];

    public async Task<IReadOnlyList<JsonObject>> ReadAsync(OpenContainer open, IReadOnlyCollection<WebEntry> entries, CancellationToken cancellationToken)
    {
        var documents = new List<JsonObject>();
        foreach (var annotation in await annotations.ReadAsync(open.Essay.Id, [.. entries.Select(entry => entry.Order)], cancellationToken))
        {
            if (!annotation.IsDeleted) documents.Add((await ResourceOfAsync(open, annotation, cancellationToken)).Document);
        }

        return documents;
    }

    public async Task<Result<WebResource>> FindAsync(OpenContainer open, string name, CancellationToken cancellationToken) =>
        (await FindStoredAsync(open, name, cancellationToken)).Succeeded(out var stored, out var failure) ? await ResourceOfAsync(open, stored.Value, cancellationToken) : failure;

    public async Task<Result<WebResource>> CreateAsync(OpenContainer open, Caller caller, JsonElement sent, Suggestion suggestion, CancellationToken cancellationToken)
    {
        if (suggestion.Request?.Headers.ContainsKey(IdempotencyKey.Header) == true) return new InvalidHeader(IdempotencyKey.Header, $"This container knows no {IdempotencyKey.Header}; leave it out.");
        var change = changes.By(caller);
        if (!Licensed(open, KeptDocument.OfNew(sent, ServiceMembers.Of(open.Iris.Vocabulary)), RightsReading.Of(sent), isOwn: !suggestion.IsOfOthers).Succeeded(out var json, out var refused))
        {
            return suggestion.Key is { } made && await annotations.FindAsync(open.Essay.Id, made, cancellationToken) is not null ? Exists(made) : refused;
        }

        foreach (var name in suggestion.Key is { } key ? [key] : NamesFrom(suggestion.Name, change.Operation))
        {
            var annotation = new PlainAnnotation(open.Essay.Id, change.Operation, name, json, Revision: 1, change, change);
            var written = await annotations.WriteAsync(previous: null, annotation, cancellationToken);
            if (written.Failure is not NameTaken) return written.Succeeded(out var created, out var failure) ? await ResourceOfAsync(open, created, cancellationToken) : failure;
        }

        return Exists(suggestion.Key);
    }

    public async Task<Result<WebResource>> ReplaceAsync(OpenContainer open, Caller caller, string name, JsonElement sent, Func<WebResource, Failure?> refusal, CancellationToken cancellationToken)
    {
        if (!(await FindStoredAsync(open, name, cancellationToken)).Succeeded(out var current, out var failure)) return failure;
        var resource = await ResourceOfAsync(open, current.Value, cancellationToken);
        if ((refusal(resource) ?? KeptDocument.RefusalToReplace(JsonSerializer.SerializeToElement(resource.Document), sent)) is { } refused) return refused;

        var carried = KeptDocument.Carrying(KeptDocument.OfChange(sent, ServiceMembers.Of(open.Iris.Vocabulary)), current.Value.Json);
        if (!Licensed(open, carried, RightsReading.Of(sent), isOwn: caller.Scholar.Id == current.Value.Creator.Id).Succeeded(out var json, out failure)) return failure;
        var next = current.Value with { Json = json, Revision = current.Value.Revision + 1, Modified = changes.By(caller) };
        return (await annotations.WriteAsync(current, next, cancellationToken)).Succeeded(out var written, out failure) ? await ResourceOfAsync(open, written, cancellationToken) : failure;
    }

    public async Task<Failure?> DeleteAsync(OpenContainer open, Caller caller, string name, Func<WebResource, Failure?> refusal, CancellationToken cancellationToken)
    {
        if (!(await FindStoredAsync(open, name, cancellationToken)).Succeeded(out var current, out var failure)) return failure;
        if (refusal(await ResourceOfAsync(open, current.Value, cancellationToken)) is { } refused) return refused;
        var deleted = current.Value with { Json = "", Revision = current.Value.Revision + 1, Modified = changes.By(caller), IsDeleted = true };
        return (await annotations.WriteAsync(current, deleted, cancellationToken)).Failure;
    }

    private static Conflict Exists(string? name) => new("annotation-exists", $"There is, or was, an annotation '{name}' already.");

    /// <summary>The document under the licence that it comes to have; <see cref="LicenceNotAllowed"/>: the one thing that an essay may ask here, too.</summary>
    private static Result<string> Licensed(OpenContainer open, string kept, RightsReading rights, bool isOwn)
    {
        var policy = open.Essay.Access.Policy.Licences;
        var licence = policy.LicenceOf(rights.Licence, isOwn && !rights.IsOther);
        if (policy.RefusalOf(licence) is { } refusal) return refusal;
        return licence is { } given && rights.Licence is null ? KeptDocument.Licensed(kept, given) : kept;
    }

    /// <summary>The name that was suggested; where it is another's, or was, that name and part of the id; or else the id.</summary>
    private static IEnumerable<string> NamesFrom(string? suggested, Guid id)
    {
        var own = PlainAnnotation.NameOf(id);
        return suggested is null ? [own] : [suggested, $"{suggested}-{own[^12..]}", own];
    }

    private async Task<Result<Stored<PlainAnnotation>>> FindStoredAsync(OpenContainer open, string name, CancellationToken cancellationToken)
    {
        if (await annotations.FindAsync(open.Essay.Id, name, cancellationToken) is not { } stored) return new NotFound("annotation", name);
        return stored.Value.IsDeleted ? new Gone("annotation", name, stored.Value.Modified.At) : stored;
    }

    /// <summary>The annotation by the name that its sender goes by now.</summary>
    private async Task<WebResource> ResourceOfAsync(OpenContainer open, PlainAnnotation annotation, CancellationToken cancellationToken)
    {
        var created = annotation.Created with { By = await names.NowAsync(annotation.Created.By, cancellationToken) };
        var iri = open.Iri + annotation.Name;
        return new WebResource(iri, ServiceMembers.Give(KeptDocument.Parse(annotation.Json), iri, created, annotation.Modified, open.Iris), annotation.ETag, created.By);
    }
}
