using Annotations.Functions.Http;
using Annotations.Functions.WebAnnotation.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Annotations.Functions.WebAnnotation.Answers;

/// <summary>What stands above the answers of containers and annotations, errors too (Web Annotation Protocol, sections 3.2 and 4.1).</summary>
public sealed class WebAnswers(BrowserRules browsers)
{
    private const string ConstrainedBy = "http://www.w3.org/ns/ldp#constrainedBy";

    /// <param name="service">Where the API is.</param>
    /// <param name="hasPolicy">Whether the container asks for more than that an annotation conforms: known once it has answered.</param>
    public async Task<IResult> OfContainerAsync(Task<IResult> answering, string service, Func<bool> hasPolicy, bool isPage)
    {
        var answer = ((Answer)await answering)
            .WithDefault(HeaderNames.Allow, isPage ? WebAnswer.PageMethods : WebAnswer.ContainerMethods)
            .WithDefault("Accept-Post", WebAnnotationBody.Accepted)
            .WithHeader(HeaderNames.Vary, "Accept, Prefer");
        if (!isPage) AddTypes(answer, "ldp#BasicContainer", "ldp#Resource");
        answer.WithHeader(HeaderNames.Link, $"<http://www.w3.org/TR/annotation-protocol/>; rel=\"{ConstrainedBy}\"");
        if (hasPolicy()) answer.WithHeader(HeaderNames.Link, $"<{service}/w3c/policy>; rel=\"{ConstrainedBy}\"");
        return WithCors(answer, isPage ? WebAnswer.PageMethods : WebAnswer.ContainerMethods);
    }

    public async Task<IResult> OfAnnotationAsync(Task<IResult> answering)
    {
        var answer = ((Answer)await answering).WithDefault(HeaderNames.Allow, WebAnswer.AnnotationMethods).WithHeader(HeaderNames.Vary, "Accept");
        AddTypes(answer, "ldp#Resource", "oa#Annotation");
        return WithCors(answer, WebAnswer.AnnotationMethods);
    }

    /// <summary>
    /// The protocol is for pages of any origin, unless it is said which may call: what they do is done under the token that they send, and never by a cookie
    /// (Web Annotation Protocol, section 3.1; Fetch Standard, "CORS protocol").
    /// </summary>
    public Answer WithCors(Answer answer, string methods) => browsers.NamesOrigins
        ? answer
        : answer
            .WithHeader(HeaderNames.AccessControlAllowOrigin, "*")
            .WithHeader(HeaderNames.AccessControlExposeHeaders, BrowserRules.ProtocolFields)
            .WithHeader(HeaderNames.AccessControlAllowMethods, methods)
            .WithHeader(HeaderNames.AccessControlAllowHeaders, "Accept, Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key, Link, Prefer, Slug")
            .WithHeader(HeaderNames.AccessControlMaxAge, "600");

    private static void AddTypes(Answer answer, params ReadOnlySpan<string> types)
    {
        foreach (var type in types) answer.WithHeader(HeaderNames.Link, $"<http://www.w3.org/ns/{type}>; rel=\"type\"");
    }
}
