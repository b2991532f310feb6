using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Annotations.Model.Failures;
using Annotations.Model.Rights;
using Annotations.WebAnnotations.Reading;

namespace Annotations.WebAnnotations.Documents;

/// <summary>What is kept of a document that somebody sent, and how it becomes theirs again.</summary>
public static class KeptDocument
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 128 };

    /// <summary>The document without its id, which goes into <c>via</c> (Protocol, section 5.1), and without what the service alone says.</summary>
    /// <param name="own">The members that the service alone sets.</param>
    public static string OfNew(JsonElement sent, IReadOnlyCollection<string> own)
    {
        var document = Without(sent, [.. own, "id"]);
        if (sent.Text("id") is { } id) document["via"] = Including(sent, id);
        return document.ToJsonString(Compact);
    }

    /// <summary>A new state: without id and time of change, which are the service's.</summary>
    public static string OfChange(JsonElement sent, IReadOnlyCollection<string> own) => Without(sent, [.. own, "id", "modified"]).ToJsonString(Compact);

    /// <summary>Why a document cannot replace another: a client may change neither its id nor, once they are set, what says where it is from (Protocol, section 5.2).</summary>
    /// <param name="current">The document as it is given out.</param>
    /// <returns>Null where it can.</returns>
    public static Failure? RefusalToReplace(JsonElement current, JsonElement sent)
    {
        foreach (var name in new[] { "id", "canonical" })
        {
            if (sent.Text(name) is { } other && current.Text(name) is { } set && other != set) return Fixed(name, set);
        }

        var (before, after) = (Iris(current, "via"), Iris(sent, "via"));
        return sent.Member("via") is not null && before.Count > 0 && !before.SetEquals(after) ? Fixed("via", string.Join(" and ", before)) : null;
    }

    /// <summary>Adds to a new state what it left out of <c>canonical</c> and <c>via</c>: they stay as they were.</summary>
    public static string Carrying(string next, string previous)
    {
        var (document, before) = (Parse(next), Parse(previous));
        foreach (var name in new[] { "canonical", "via" })
        {
            if (document[name] is null && before[name] is { } set) document[name] = set.DeepClone();
        }

        return document.ToJsonString(Compact);
    }

    /// <summary>The document under a licence that its sender left to the essay.</summary>
    public static string Licensed(string kept, Licence licence)
    {
        var document = Parse(kept);
        document["rights"] = licence.Iri;
        return document.ToJsonString(Compact);
    }

    public static JsonObject Parse(string kept) => JsonNode.Parse(kept, documentOptions: new JsonDocumentOptions { MaxDepth = 128 })!.AsObject();

    private static Conflict Fixed(string name, string set) =>
        new("member-fixed", $"'{name}' is {set}, and stays so (Web Annotation Protocol, section 5.2). Leave it out, or send it as it was read.");

    private static HashSet<string> Iris(JsonElement json, string name) => [.. json.Each(name).Select(value => value.IriOf()).OfType<string>()];

    private static JsonObject Without(JsonElement sent, string[] names)
    {
        var document = JsonObject.Create(sent)!;
        foreach (var name in names) document.Remove(name);
        return document;
    }

    private static JsonNode Including(JsonElement sent, string id)
    {
        var via = sent.Each("via");
        if (via.Count == 0) return JsonValue.Create(id);
        var all = new JsonArray([.. via.Select(Copy)]);
        if (!via.Any(value => value.IriOf() == id)) all.Add(id);
        return all;
    }

    private static JsonNode? Copy(JsonElement value) => JsonNode.Parse(value.GetRawText());
}
