using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.Model.Versions;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.OpenApi;

/// <summary>The document as it is served: as it was made, with the address of the service in it.</summary>
public sealed class PublishedDocument(PublicAddress address)
{
    private const string Resource = "Annotations.Functions.OpenApi.openapi.json";

    /// <summary>The server, as it stands in the document that was made.</summary>
    private const string Server = $"\"url\": \"{ApiPaths.Root}\"";

    /// <summary>Each is some hundreds of kilobytes, and where the service has no public address, callers say what it is called.</summary>
    private const int MaxKept = 8;

    private readonly Lazy<string> made = new(Read);
    private readonly ConcurrentDictionary<string, Kept> kept = new(StringComparer.Ordinal);

    internal Answer AnswerTo(HttpRequest request)
    {
        var server = new Uri(address.Of(request), ApiPaths.Root).AbsoluteUri;
        if (!kept.TryGetValue(server, out var document))
        {
            document = Make(server);
            if (kept.Count < MaxKept) kept[server] = document;
        }

        return AnswerOf(document.Body).With(document.ETag).WithHeader("Cache-Control", "no-cache");
    }

    private Kept Make(string server)
    {
        var body = Encoding.UTF8.GetBytes(made.Value.Replace(Server, $"\"url\": {JsonSerializer.Serialize(server)}", StringComparison.Ordinal));
        return new Kept(body, AnswerOf(body).WithETagOfBody().ETag!.Value);
    }

    private static Answer AnswerOf(byte[] body) => Answer.Of(StatusCodes.Status200OK, body, Answer.JsonMediaType);

    private static string Read()
    {
        using var stream = typeof(PublishedDocument).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The document for an address.</summary>
    private sealed record Kept(byte[] Body, EntityTag ETag);
}
