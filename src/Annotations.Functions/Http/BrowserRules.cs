using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Net.Http.Headers;

namespace Annotations.Functions.Http;

/// <summary>
/// What browsers are told with every answer: from which pages scripts may read it (Fetch standard, "CORS protocol"), and that nothing in it runs, is taken for another type, or is shown in
/// somebody else's frame.
/// </summary>
/// <param name="configuration"><c>Annotations:AllowedOrigins</c>: origins, separated by spaces, such as <c>https://journal.example.org</c>; <c>*</c> for all; none where it is not set.</param>
public sealed class BrowserRules(IConfiguration configuration)
{
    private const string Setting = "Annotations:AllowedOrigins";

    /// <summary>No script, no style, no picture, no frame: answers are data, and pages say for themselves what they need.</summary>
    private const string NothingRuns = "default-src 'none'; frame-ancestors 'none'";

    private const string Methods = "GET, HEAD, POST, PUT, DELETE, OPTIONS";
    private const string RequestFields = "Authorization, Content-Type, Accept, Accept-Language, If-Match, If-None-Match, If-Range, Range, Idempotency-Key, Prefer, Slug, traceparent";
    private const string ResponseFields = ProtocolFields + ", Accept-Ranges, Content-Range, Content-Disposition, RateLimit, RateLimit-Policy";

    /// <summary>The fields of answers that the Web Annotation Protocol speaks by: scripts may read them.</summary>
    internal const string ProtocolFields = "ETag, Allow, Vary, Link, Content-Type, Location, Content-Location, Accept-Post, Preference-Applied, WWW-Authenticate, Retry-After";

    private readonly string[] origins = Read(configuration[Setting]);

    /// <summary>Whether the setting says from which origins scripts may read.</summary>
    public bool NamesOrigins => origins.Length > 0;

    public Answer Apply(HttpRequest request, Answer answer)
    {
        answer
            .WithDefault(HeaderNames.XContentTypeOptions, "nosniff")
            .WithDefault(HeaderNames.ContentSecurityPolicy, NothingRuns)
            .WithDefault(HeaderNames.XFrameOptions, "DENY")
            .WithDefault("Referrer-Policy", "no-referrer");
        if (request.IsHttps) answer.WithDefault(HeaderNames.StrictTransportSecurity, "max-age=31536000");
        return origins.Length == 0 ? answer : ApplyOrigin(request, answer);
    }

    private Answer ApplyOrigin(HttpRequest request, Answer answer)
    {
        var isForAll = origins is ["*"];
        if (!isForAll) answer.WithHeader(HeaderNames.Vary, HeaderNames.Origin);
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0 || !(isForAll || origins.Contains(origin, StringComparer.Ordinal))) return answer;

        // Tokens come in a header that scripts set themselves; cookies are not looked at, and credentials not asked for.
        answer.WithHeader(HeaderNames.AccessControlAllowOrigin, isForAll ? "*" : origin).WithHeader(HeaderNames.AccessControlExposeHeaders, ResponseFields);
        if (!HttpMethods.IsOptions(request.Method)) return answer;
        return answer.WithHeader(HeaderNames.AccessControlAllowMethods, Methods).WithHeader(HeaderNames.AccessControlAllowHeaders, RequestFields).WithHeader(HeaderNames.AccessControlMaxAge, "7200");
    }

    private static string[] Read(string? setting)
    {
        var origins = (setting ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return origins is ["*"] || origins.All(IsOrigin)
            ? origins
            : throw new InvalidOperationException($"The setting {Setting} is '{setting}'; it is '*', or origins such as https://journal.example.org with spaces between them.");
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && text == uri.GetLeftPart(UriPartial.Authority);
}
