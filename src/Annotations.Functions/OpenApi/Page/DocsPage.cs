using System.Collections.Frozen;
using Annotations.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Annotations.Functions.OpenApi.Page;

/// <summary>The document as a page: npm's swagger-ui-dist, served from here, so that a reader's browser calls nobody else.</summary>
/// <param name="package">The directory of swagger-ui-dist.</param>
public sealed class DocsPage(string package)
{
    private const string Html = "text/html; charset=utf-8";
    private const string Css = "text/css; charset=utf-8";
    private const string JavaScript = "text/javascript; charset=utf-8";

    /// <summary>The page's own files and nobody else's. Its pictures stand in its style sheet, and its scripts set styles on elements.</summary>
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly FrozenDictionary<string, string> OfPackage = new Dictionary<string, string> { ["swagger-ui.css"] = Css, ["swagger-ui-bundle.js"] = JavaScript }.ToFrozenDictionary(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> Own = new Dictionary<string, string> { ["start.js"] = JavaScript }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Where the package is published with the service.</summary>
    public static DocsPage Published() => new(Path.Combine(AppContext.BaseDirectory, "swagger-ui-dist"));

    internal static Answer Answer() => Served(ReadOwn("docs.html"), Html).WithHeader(HeaderNames.ContentSecurityPolicy, Policy);

    /// <returns>Null where the page has no such file.</returns>
    internal async Task<Answer?> FileAsync(string name, CancellationToken cancellationToken) =>
        Own.TryGetValue(name, out var mediaType) ? Served(ReadOwn(name), mediaType)
        : OfPackage.TryGetValue(name, out mediaType) && File.Exists(Path.Combine(package, name)) ? Served(await File.ReadAllBytesAsync(Path.Combine(package, name), cancellationToken), mediaType)
        : null;

    private static Answer Served(byte[] bytes, string mediaType) =>
        Http.Answer.Of(StatusCodes.Status200OK, bytes, mediaType).WithETagOfBody().WithHeader(HeaderNames.CacheControl, "no-cache");

    private static byte[] ReadOwn(string name)
    {
        using var stream = typeof(DocsPage).Assembly.GetManifestResourceStream($"{typeof(DocsPage).Namespace}.{name}")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
