using System.Net.Http.Headers;
using System.Text;
using Annotations.EndToEnd.Tests.Api;
using Annotations.Testing;
using Annotations.Testing.Hosting;

namespace Annotations.EndToEnd.Tests.WebAnnotation.PublicSuite;

/// <summary>A LocalHost that takes requests without a token for Ada's, with an essay whose plain container has more annotations than fit on a page.</summary>
public sealed class OpenLocalHost : IAsyncLifetime
{
    /// <summary>The annotation that W3C's tests post, as they post it but for its canonical IRI.</summary>
    public const string Annotation = """{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","body":{"type":"TextualBody","value":"I like this page!"},"target":"http://www.example.com/index.html"}""";

    private readonly TemporaryFolder data = new();
    private LocalHostProcess? localHost;

    public Uri Api => localHost!.Api;

    public string Essay => "essays/for-tests";

    /// <summary>What W3C's tests ask for as the address of a container.</summary>
    public string Container => $"{Api.AbsoluteUri}w3c/{Essay}/plain/";

    /// <summary>What they ask for as the address of an annotation.</summary>
    public string Existing { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        localHost = await LocalHostProcess.StartAsync(data.Path, options: ["--anonymous-as", "ada"]);
        Assert.Equal(201, (await SendAsync("PUT", $"{Api.AbsoluteUri}{Essay}?title=For+tests", "A text.", "text/plain")).Status);
        for (var i = 0; i < 25; i++) Existing = (await SendAsync("POST", Container, Annotation)).Headers["Location"];
    }

    public async ValueTask DisposeAsync()
    {
        if (localHost is not null) await localHost.DisposeAsync();
        data.Dispose();
    }

    /// <summary>Sends a request as a page on another origin does: without a token. Of the answer's header it sees what such a page may see.</summary>
    public async Task<Reply> SendAsync(string method, string iri, string? body = null, string mediaType = "application/ld+json", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), iri) { Headers = { { "Origin", "http://web-platform.test:8000" } } };
        if (body is not null) request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = MediaTypeHeaderValue.Parse(mediaType) } };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await localHost!.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var reply = await Reply.OfAsync(response);
        Assert.Equal("*", reply.Headers.GetValueOrDefault("Access-Control-Allow-Origin"));
        string[] seen = ["Content-Type", "Content-Length", "Cache-Control", "Content-Language", "Last-Modified", "Expires", "Pragma", .. reply.Headers.GetValueOrDefault("Access-Control-Expose-Headers", "").Split(',', StringSplitOptions.TrimEntries)];
        return reply with { Headers = reply.Headers.Where(header => seen.Contains(header.Key, StringComparer.OrdinalIgnoreCase)).ToDictionary(StringComparer.OrdinalIgnoreCase) };
    }
}
