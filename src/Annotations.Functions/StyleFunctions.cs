using System.Text;
using Annotations.Functions.Http;
using Annotations.Functions.Styles;
using Annotations.Model;
using Annotations.Model.Failures;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Citation styles: those that come with the service, and those that editors put.</summary>
public sealed class StyleFunctions(Frame frame, StyleCatalogue catalogue, StyleWriter writer, IStyleStore store)
{
    private const string MediaType = "application/vnd.citationstyles.style+xml";

    [Function("ListStyles")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "styles")] HttpRequest request,
        CancellationToken aborted) =>
        frame.OpenAsync(request, async cancellationToken =>
        {
            var query = Query.Of(request);
            var (limit, after) = (query.Limit(), query.After<StyleAfter>(StyleAfter.TryParse));
            if (query.Failure is { } invalid) return invalid;

            var wanted = new StyleQuery(query.Text("q"), query.Text("kind"), query.Text("field"));
            var found = (await catalogue.ListAsync(cancellationToken)).Where(wanted.Matches).ToList();
            var rest = found.Where(style => after is null || string.CompareOrdinal(style.Id, after.Value.Id) > 0).Take(limit + 1).ToList();
            var next = rest.Count > limit ? rest[limit - 1].Id : null;
            var list = new StyleListResponse([.. rest.Take(limit).Select(StyleResponse.Of)], found.Count, next is null ? null : PageLinks.Next(request, next));
            return Answer.Json(StatusCodes.Status200OK, list).WithNext(request, next).WithETagOfBody();
        }, aborted);

    [Function("GetStyle")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "styles/{styleId}")] HttpRequest request,
        string styleId,
        CancellationToken aborted) =>
        frame.OpenAsync(request, async cancellationToken =>
            await catalogue.SummarizeAsync(styleId, cancellationToken) is { } style
                ? Answer.Json(StatusCodes.Status200OK, StyleResponse.Of(style)).WithETagOfBody()
                : new NotFound("style", styleId), aborted);

    [Function("GetStyleCsl")]
    public Task<IResult> GetCslAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "styles/{styleId}/csl")] HttpRequest request,
        string styleId,
        CancellationToken aborted) =>
        frame.OpenAsync(request, async cancellationToken =>
            StyleCatalogue.IsId(styleId) && await store.FindAsync(styleId, cancellationToken) is { } style
                ? Answer.Of(StatusCodes.Status200OK, Encoding.UTF8.GetBytes(style.Csl), MediaType).With(style.ETag)
                : new NotFound("style", styleId), aborted);

    [Function("PutStyle")]
    public Task<IResult> PutAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "styles/{styleId}")] HttpRequest request,
        string styleId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            if (!RequestBody.MediaTypeOf(request, MediaType, "application/xml", "text/xml").Succeeded(out _, out var failure)) return failure;
            if (!(await RequestBody.ReadUtf8Async(request, Limits.RequestBodyBytes, cancellationToken)).Succeeded(out var body, out failure)) return failure;

            var put = await writer.PutAsync(styleId, Encoding.UTF8.GetString(body), Preconditions.Of(request), cancellationToken);
            if (!put.Succeeded(out var result, out failure)) return failure;
            var summary = await catalogue.SummarizeAsync(styleId, cancellationToken);
            var answer = Answer.Json(result.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, StyleResponse.Of(summary!)).With(result.Style.ETag);
            return result.IsNew ? answer.WithLocation(ApiPaths.Style(styleId)) : answer;
        }, aborted);

    [Function("DeleteStyle")]
    public Task<IResult> DeleteAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "styles/{styleId}")] HttpRequest request,
        string styleId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (_, cancellationToken) =>
            (await writer.DeleteAsync(styleId, Preconditions.Of(request), cancellationToken)).Select(_ => Answer.Empty(StatusCodes.Status204NoContent)), aborted);

    /// <summary>The id that a page ended with.</summary>
    private readonly record struct StyleAfter(string Id)
    {
        public static bool TryParse(string text, out StyleAfter after)
        {
            after = new StyleAfter(text);
            return StyleCatalogue.IsId(text);
        }
    }
}
