using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Annotations.EndToEnd.Tests.WebAnnotation.PublicSuite;

/// <summary>
/// What W3C's own tests of protocol servers check (web-platform-tests, annotation-protocol/server/server-manual.html), in the same order and with the same requests:
/// without a login, from a page on another origin. That one is run by hand in a browser; HTTPS, which it recommends, is not for LocalHost.
/// </summary>
public sealed class ProtocolSuiteTests(OpenLocalHost host) : IClassFixture<OpenLocalHost>
{
    private const string ContainerTypes = "<http://www\\.w3\\.org/ns/(ldp#BasicContainer|oa#AnnotationCollection)>; *rel=\"type\"";
    private const string ResourceType = "<http://www\\.w3\\.org/ns/ldp#Resource>; *rel=\"type\"";
    private const string Constraints = "<http://www\\.w3\\.org/TR/annotation-protocol/>; *rel=\"http://www\\.w3\\.org/ns/ldp#constrainedBy\"";

    [Fact]
    public async Task ContainersDescribeThemselves()
    {
        var container = await host.SendAsync("GET", host.Container);

        Assert.EndsWith("/", host.Container, StringComparison.Ordinal);
        foreach (var method in new[] { "GET", "HEAD", "OPTIONS" }) Assert.Contains(method, container.Headers["Allow"], StringComparison.Ordinal);
        Assert.Matches("application/ld\\+json", container.Headers["Content-Type"]);
        Assert.Equal(["AnnotationCollection", "BasicContainer"], container.Items("type").Select(type => type.GetString()!).Order(StringComparer.Ordinal));
        Assert.NotEmpty(container.Headers["ETag"]);
        Assert.Matches("Accept", container.Headers["Vary"]);
        Assert.Matches(ContainerTypes, container.Headers["Link"]);
        Assert.Matches(Constraints, container.Headers["Link"]);
        Assert.Equal(container.Id, container.Headers["Content-Location"]);
    }

    [Fact]
    public async Task ContainersAndAnnotationsSupportHeadAndOptions()
    {
        foreach (var iri in new[] { host.Container, host.Existing })
        {
            Assert.Equal(200, (await host.SendAsync("HEAD", iri)).Status);
            Assert.Equal(200, (await host.SendAsync("OPTIONS", iri)).Status);
        }
    }

    [Fact]
    public async Task PagesAreAPartOfTheContainerAndLinkToEachOther()
    {
        var container = await host.SendAsync("GET", host.Container);

        var (first, last) = (await host.SendAsync("GET", container.String("first")), await host.SendAsync("GET", container.String("last")));

        Assert.Equal(host.Container, first.Json.GetProperty("partOf").GetProperty("id").GetString());
        Assert.True(first.Json.TryGetProperty("next", out _));
        Assert.True(last.Json.TryGetProperty("prev", out _));
    }

    [Fact]
    public async Task AnnotationsDescribeThemselves()
    {
        var annotation = await host.SendAsync("GET", host.Existing);

        foreach (var method in new[] { "GET", "HEAD", "OPTIONS" }) Assert.Contains(method, annotation.Headers["Allow"], StringComparison.Ordinal);
        Assert.Matches("application/ld\\+json", annotation.Headers["Content-Type"]);
        Assert.Matches(ResourceType, annotation.Headers["Link"]);
        Assert.NotEmpty(annotation.Headers["ETag"]);
        Assert.Matches("Accept", annotation.Headers["Vary"]);
    }

    [Fact]
    public async Task AnAnnotationIsCreatedChangedAndDeleted()
    {
        var sent = JsonNode.Parse(OpenLocalHost.Annotation)!;
        sent["canonical"] = $"urn:uuid:{Guid.NewGuid()}";

        var created = await host.SendAsync("POST", host.Container, sent.ToJsonString());
        var next = JsonNode.Parse(created.Text)!;
        next["target"] = "http://other.example/";
        var changed = await host.SendAsync("PUT", created.Id, next.ToJsonString());
        var deleted = await host.SendAsync("DELETE", created.Id);

        Assert.Equal((201, (string?)sent["canonical"]), (created.Status, created.String("canonical")));
        Assert.StartsWith(host.Container, created.Id, StringComparison.Ordinal);
        Assert.Equal(created.Id, created.Headers["Location"]);
        Assert.Equal((200, "http://other.example/"), (changed.Status, changed.String("target")));
        Assert.Equal(204, deleted.Status);
    }

    [Fact]
    public async Task AMinimalContainerLinksToItsPagesAndHoldsNone()
    {
        var container = await host.SendAsync("GET", host.Container, headers: ("Prefer", "return=representation;include=\"http://www.w3.org/ns/ldp#PreferMinimalContainer\""));
        var first = await host.SendAsync("GET", container.String("first"));

        foreach (var member in new[] { "total", "first", "last" }) Assert.True(container.Json.TryGetProperty(member, out _), member);
        foreach (var member in new[] { "items", "ldp:contains" }) Assert.False(container.Json.TryGetProperty(member, out _), member);
        Assert.Matches("Prefer", container.Headers["Vary"]);
        Assert.False(container.Headers.ContainsKey("Prefer"));
        Assert.All(first.Items(), item => Assert.True(item.TryGetProperty("@context", out _)));
    }

    [Fact]
    public async Task TheEssaysOwnContainerPassesTheSameWhereItsPolicyLetsIt()
    {
        var own = $"{host.Api.AbsoluteUri}w3c/{host.Essay}/annotations/";
        var question = $$"""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","motivation":"questioning","body":{"type":"TextualBody","value":"Which?"},"target":{"source":"{{host.Api.AbsoluteUri}}{{host.Essay}}/text","selector":{"type":"TextQuoteSelector","exact":"A text"} } }""";

        var created = await host.SendAsync("POST", own, question);
        var changed = await host.SendAsync("PUT", created.Id, question.Replace("Which?", "Whose?", StringComparison.Ordinal), headers: ("If-Match", created.Headers["ETag"]));

        Assert.Equal((201, 200), (created.Status, changed.Status));
        Assert.Matches(Constraints, (await host.SendAsync("GET", own)).Headers["Link"]);
        Assert.Equal(204, (await host.SendAsync("DELETE", created.Id, headers: ("If-Match", changed.Headers["ETag"]))).Status);
        Assert.Equal("ada", Regex.Match((await host.SendAsync("GET", $"{host.Api.AbsoluteUri}{host.Essay}/annotations/{created.Id[own.Length..]}/history")).Text, "\"id\":\"([a-z]+)\"").Groups[1].Value);
    }
}
