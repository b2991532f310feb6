using System.Text.Json.Nodes;
using Annotations.Citations.Identifiers;
using Annotations.Model.Scholars;
using Annotations.Model.Versions;
using Annotations.WebAnnotations.Checking;
using Annotations.WebAnnotations.Mapping;

namespace Annotations.WebAnnotations.Documents;

/// <summary>What the service says of every annotation, its own and others'.</summary>
public static class ServiceMembers
{
    private static readonly string[] Own = ["postedBy", "anchoringScore", "sentence"];

    /// <summary>Members that only the service sets, so that nobody says them in its name.</summary>
    public static IReadOnlyCollection<string> Of(ServiceVocabulary vocabulary) => [.. Own.Select(vocabulary.Term), .. Own.Select(ServiceVocabulary.Abbreviated)];

    /// <summary>The document under its id, with what its sender left to the service: who made it, when, and with what.</summary>
    /// <param name="kept">Without an id.</param>
    public static JsonObject Give(JsonObject kept, string id, Change created, Change modified, EssayIris iris)
    {
        var document = new JsonObject();
        if (kept["@context"] is { } context) document["@context"] = context.DeepClone();
        document["id"] = id;
        foreach (var (name, value) in kept.Where(member => member.Key != "@context")) document[name] = value?.DeepClone();
        if (document["creator"] is not null) document[iris.Vocabulary.Term("postedBy")] = PersonOf(created.By);
        else document["creator"] = PersonOf(created.By);
        document["created"] ??= TimeOf(created);
        document["modified"] ??= TimeOf(modified);
        document["generator"] ??= GeneratorOf(iris);
        return document;
    }

    /// <summary>A scholar as an agent (Data Model, section 3.3.2); under their ORCID iD where that is how the service knows them.</summary>
    public static JsonObject PersonOf(Scholar scholar)
    {
        var person = new JsonObject();
        if (OrcidOf(scholar.Id) is { } orcid) person["id"] = orcid;
        person["type"] = "Person";
        person["name"] = scholar.Name;
        return person;
    }

    /// <summary>The iD as an IRI, where an id is one in its normal form, with or without the address; null where it is none.</summary>
    private static string? OrcidOf(string id) =>
        Orcid.TryParse(id, out var orcid, out _) && orcid.ToString() is var iri && (iri == id || iri.EndsWith("/" + id, StringComparison.Ordinal)) ? iri : null;

    public static JsonObject GeneratorOf(EssayIris iris) => new() { ["id"] = iris.Service, ["type"] = "Software", ["name"] = "Annotations" };

    public static string TimeOf(Change change) => UtcTime.Format(change.At);
}
