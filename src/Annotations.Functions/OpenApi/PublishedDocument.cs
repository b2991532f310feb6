using System.Text;
using System.Text.Json;
using Annotations.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.OpenApi;

/// <summary>The document as it is served: as it was made, with the address of the service in it.</summary>
public sealed class PublishedDocument(PublicAddress address)
{
    private const string Resource = "Annotations.Functions.OpenApi.openapi.json";

    /// <summary>The server, as it stands in the document that was made.</summary>
    private const string Server = $"\"url\": \"{ApiPaths.Root}\"";

    private readonly Lazy<string> made = new(Read);

    internal Answer AnswerTo(HttpRequest request)
    {
        var server = new Uri(address.Of(request), ApiPaths.Root).AbsoluteUri;
        var text = made.Value.Replace(Server, $"\"url\": {JsonSerializer.Serialize(server)}", StringComparison.Ordinal);
        return Answer.Of(StatusCodes.Status200OK, Encoding.UTF8.GetBytes(text), Answer.JsonMediaType).WithETagOfBody().WithHeader("Cache-Control", "no-cache");
    }

    private static string Read()
    {
        using var stream = typeof(PublishedDocument).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
