using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;

namespace Annotations.Functions.Http;

/// <summary>Links from a page to the next one (RFC 8288).</summary>
internal static class PageLinks
{
    /// <summary>Adds the link, and the query of the next page, where <paramref name="last"/> is not null.</summary>
    public static Answer WithNext(this Answer answer, HttpRequest request, string? last) =>
        last is null ? answer : answer.WithHeader(HeaderNames.Link, $"<{Next(request, last)}>; rel=\"next\"");

    public static string Next(HttpRequest request, string last)
    {
        var query = request.Query
            .Where(parameter => parameter.Key != "after")
            .Append(new("after", PageToken.Encode(last)));
        return request.PathBase + request.Path + new QueryBuilder(query).ToQueryString();
    }
}
