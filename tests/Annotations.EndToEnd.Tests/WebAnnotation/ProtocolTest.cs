using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Annotations.EndToEnd.Tests.Api;

namespace Annotations.EndToEnd.Tests.WebAnnotation;

/// <summary>An essay of a test's own, its containers, and a client of them.</summary>
public abstract class ProtocolTest(Service service) : IAsyncLifetime
{
    protected const string LdJson = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";
    protected const string Minimal = "http://www.w3.org/ns/ldp#PreferMinimalContainer";
    protected const string ContainedIris = "http://www.w3.org/ns/oa#PreferContainedIRIs";
    protected const string ContainedDescriptions = "http://www.w3.org/ns/oa#PreferContainedDescriptions";

    private readonly string essay = Service.NewEssay();

    protected Service Service => service;

    protected string Essay => essay;

    /// <summary>The plain container.</summary>
    protected string Plain => $"{service.Api.AbsoluteUri}w3c/{essay}/plain/";

    /// <summary>The essay's own.</summary>
    protected string Own => $"{service.Api.AbsoluteUri}w3c/{essay}/annotations/";

    public async ValueTask InitializeAsync() =>
        Assert.Equal(201, (await service.PutTextAsync(essay, "The river was the border. Nobody had marked it on the ground.\n\nBoth armies patrolled it, and each held a map. Each side held a map of its own.")).Status);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected Task<Reply> GetAsync(string iri, params (string Name, string Value)[] headers) => service.GetAsync(iri, headers);

    protected Task<Reply> SendAsync(string method, string iri, string? json = null, params (string Name, string Value)[] headers) =>
        service.SendAsync(new HttpMethod(method), iri, json is null ? null : Service.Bytes(Encoding.UTF8.GetBytes(json), LdJson), headers);

    protected Task<Reply> HeadAsync(string iri) => SendAsync("HEAD", iri);

    protected Task<Reply> OptionsAsync(string iri) => SendAsync("OPTIONS", iri, null, ("Origin", "http://example.org"), ("Access-Control-Request-Method", "PUT"));

    protected static (string Name, string Value) Preferring(params string[] includes) => ("Prefer", $"return=representation;include=\"{string.Join(' ', includes)}\"");

    /// <summary>An annotation that has no source, of something else than the essay.</summary>
    protected static string Note(string value = "I like this page!", string more = "") =>
        $$"""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","body":{"type":"TextualBody","value":"{{value}}"},"target":"http://www.example.com/index.html"{{more}}}""";

    protected async Task<Reply> PostAsync(string? json = null, params (string Name, string Value)[] headers)
    {
        var created = await SendAsync("POST", Plain, json ?? Note(), headers);
        Assert.Equal((201, ""), (created.Status, created.Status == 201 ? "" : created.Text));
        return created;
    }

    protected async Task<IReadOnlyList<string>> PostManyAsync(int count)
    {
        var ids = new List<string>();
        for (var i = 0; i < count; i++) ids.Add((await PostAsync(Note($"Note {i}"))).Id);
        return ids;
    }

    /// <summary>Every page, in order.</summary>
    protected async Task<IReadOnlyList<Reply>> WalkAsync(string first)
    {
        var pages = new List<Reply>();
        for (string? next = first; next is not null;)
        {
            var page = await GetAsync(next);
            Assert.Equal(200, page.Status);
            pages.Add(page);
            next = page.Json.TryGetProperty("next", out var link) ? link.GetString() : null;
        }

        return pages;
    }

    /// <summary>The ids of what a page holds, whether whole or by IRI.</summary>
    protected static IEnumerable<string> IdsIn(JsonElement page) =>
        page.GetProperty("items").EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : item.GetProperty("id").GetString()!);

    protected static string Changed(Reply annotation, Action<JsonObject> change)
    {
        var json = JsonNode.Parse(annotation.Text)!.AsObject();
        change(json);
        return json.ToJsonString();
    }

    protected static void HasType(Reply reply, string type) => Assert.Contains($"<http://www.w3.org/ns/{type}>; rel=\"type\"", reply.Headers["Link"], StringComparison.Ordinal);

    protected static IEnumerable<string> Listed(Reply reply, string header) => reply.Headers[header].Split(',', StringSplitOptions.TrimEntries);
}
