using System.Text.Json.Nodes;
using Annotations.Functions.Http;
using Annotations.Functions.Problems;
using Annotations.Functions.WebAnnotation.Requests;
using Annotations.Model.Failures;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Annotations.Functions.WebAnnotation.Answers;

/// <summary>What stands above the answers of containers and annotations, errors too (Web Annotation Protocol, sections 3.2 and 4.1).</summary>
internal static class WebAnswer
{
    public const string ContainerMethods = "GET, HEAD, OPTIONS, POST";
    public const string PageMethods = "GET, HEAD, OPTIONS";
    public const string AnnotationMethods = "DELETE, GET, HEAD, OPTIONS, PUT";

    private const string Exposed = "ETag, Allow, Vary, Link, Content-Type, Location, Content-Location, Accept-Post, Preference-Applied, WWW-Authenticate, Retry-After, RateLimit, RateLimit-Policy";
    private const string ConstrainedBy = "http://www.w3.org/ns/ldp#constrainedBy";

    public static Result<Answer> Ok(HttpRequest request, JsonObject document, string state) => Of(StatusCodes.Status200OK, request, document, state);

    public static Result<Answer> Of(int status, HttpRequest request, JsonObject document, string state)
    {
        if (!Representation.For(request).Succeeded(out var form, out var failure)) return failure;
        if (form.Write(document) is not { } body) return new NotAcceptable([Representation.JsonLd.MediaType]);
        return Answer.Of(status, body, form.MediaType).With(form.TagOf(body, state));
    }

    /// <param name="hasPolicy">Whether the container asks for more than that an annotation conforms.</param>
    public static async Task<IResult> OfContainerAsync(Task<IResult> answering, string service, bool hasPolicy, bool isPage)
    {
        var answer = (Answer)await answering;
        AddUnlessThere(answer, HeaderNames.Allow, isPage ? PageMethods : ContainerMethods);
        AddUnlessThere(answer, "Accept-Post", WebAnnotationBody.Accepted);
        answer.WithHeader(HeaderNames.Vary, "Accept, Prefer");
        if (!isPage) AddTypes(answer, "ldp#BasicContainer", "ldp#Resource");
        answer.WithHeader(HeaderNames.Link, $"<http://www.w3.org/TR/annotation-protocol/>; rel=\"{ConstrainedBy}\"");
        if (hasPolicy) answer.WithHeader(HeaderNames.Link, $"<{service}/w3c/policy>; rel=\"{ConstrainedBy}\"");
        return WithCors(answer, isPage ? PageMethods : ContainerMethods);
    }

    public static async Task<IResult> OfAnnotationAsync(Task<IResult> answering)
    {
        var answer = (Answer)await answering;
        AddUnlessThere(answer, HeaderNames.Allow, AnnotationMethods);
        answer.WithHeader(HeaderNames.Vary, "Accept");
        AddTypes(answer, "ldp#Resource", "oa#Annotation");
        return WithCors(answer, AnnotationMethods);
    }

    /// <summary>Pages of other origins may call: what they do is done under the token that they send, and never by a cookie (Fetch Standard, "CORS protocol").</summary>
    public static Answer WithCors(Answer answer, string methods) => answer
        .WithOnly(HeaderNames.AccessControlAllowOrigin, "*")
        .WithOnly(HeaderNames.AccessControlExposeHeaders, Exposed)
        .WithOnly(HeaderNames.AccessControlAllowMethods, methods)
        .WithOnly(HeaderNames.AccessControlAllowHeaders, "Accept, Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key, Link, Prefer, Slug")
        .WithOnly(HeaderNames.AccessControlMaxAge, "600");

    private static void AddTypes(Answer answer, params ReadOnlySpan<string> types)
    {
        foreach (var type in types) answer.WithHeader(HeaderNames.Link, $"<http://www.w3.org/ns/{type}>; rel=\"type\"");
    }

    private static void AddUnlessThere(Answer answer, string name, string value)
    {
        if (!answer.Headers.Any(header => header.Key == name)) answer.WithHeader(name, value);
    }
}
