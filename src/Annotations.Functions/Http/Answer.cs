using System.Security.Cryptography;
using Annotations.Model.Versions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;

namespace Annotations.Functions.Http;

/// <summary>What a function answers. A GET or HEAD whose If-None-Match holds the answer's ETag gets 304 instead (RFC 9110, section 13.1.2).</summary>
public sealed class Answer : IResult
{
    public const string JsonMediaType = "application/json; charset=utf-8";

    private readonly List<KeyValuePair<string, string>> headers = [];
    private Func<Stream, CancellationToken, Task>? writeBody;
    private Stream? source;
    private RequestTime? time;
    private long? length;

    private Answer(int status, ReadOnlyMemory<byte> body, string? mediaType) =>
        (Status, Body, MediaType) = (status, body, mediaType);

    public int Status { get; }

    public ReadOnlyMemory<byte> Body { get; }

    public string? MediaType { get; }

    public EntityTag? ETag { get; private set; }

    /// <summary>Fields of the header beside Content-Type and ETag, in the order they were added.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers => headers;

    /// <summary>JSON with a line feed after it, so that answers in a terminal stay apart.</summary>
    public static Answer Json<T>(int status, T value, string mediaType = JsonMediaType) => new(status, (byte[])[.. ApiJson.Serialize(value), (byte)'\n'], mediaType);

    public static Answer Of(int status, ReadOnlyMemory<byte> body, string mediaType) => new(status, body, mediaType);

    /// <summary>A body that is written as it is made, and need not fit in memory. It has no ETag.</summary>
    public static Answer Streamed(string mediaType, Func<Stream, CancellationToken, Task> writeBody) =>
        new(StatusCodes.Status200OK, default, mediaType) { writeBody = writeBody };

    /// <summary>A body out of a stream, from its position on, which is disposed of afterwards.</summary>
    /// <param name="length">How much of the stream is sent, in bytes.</param>
    public static Answer Copied(int status, Stream source, long length, string mediaType) =>
        new(status, default, mediaType)
        {
            source = source,
            length = length,
            writeBody = (output, cancellationToken) => StreamCopyOperation.CopyToAsync(source, output, length, cancellationToken),
        };

    /// <summary>What stands above a body that is not sent.</summary>
    /// <param name="length">How long the body would be, in bytes; null where nobody knows yet.</param>
    public static Answer WithoutBody(string mediaType, long? length) =>
        new(StatusCodes.Status200OK, default, mediaType) { length = length, writeBody = (_, _) => Task.CompletedTask };

    public static Answer Empty(int status) => new(status, default, null);

    public Answer With(EntityTag etag)
    {
        ETag = etag;
        return this;
    }

    /// <summary>An ETag made of the body: for answers that are put together from many stored states.</summary>
    public Answer WithETagOfBody() => With(new EntityTag(Convert.ToHexStringLower(SHA256.HashData(Body.Span))[..32]));

    public Answer WithHeader(string name, string value)
    {
        headers.Add(new(name, value));
        return this;
    }

    /// <summary>A field of the header, unless it is there already.</summary>
    public Answer WithDefault(string name, string value) => headers.Exists(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) ? this : WithHeader(name, value);

    /// <summary>A field of the header, in the place of what stood there.</summary>
    public Answer WithOnly(string name, string value)
    {
        headers.RemoveAll(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase));
        return WithHeader(name, value);
    }

    /// <summary>Kept by nobody on the way: the same address is answered otherwise to others.</summary>
    public Answer ForItsReaderAlone() => WithOnly(HeaderNames.CacheControl, "private, no-cache");

    /// <summary>Ends, where the body is written as it is made, with the time of its request. What was made before is sent for as long as its reader takes.</summary>
    public Answer Within(RequestTime limit)
    {
        time = limit;
        return this;
    }

    public Answer WithLocation(string path) => WithHeader(HeaderNames.Location, path);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var _ = source;
        var (request, response) = (httpContext.Request, httpContext.Response);
        foreach (var (name, value) in headers) response.Headers.Append(name, value);
        if (ETag is { } etag) response.Headers.ETag = etag.ToString();

        var isRead = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (isRead && ETag is { } current && EntityTagList.Of(request.Headers.IfNoneMatch).Holds(current, weakly: true))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.StatusCode = Status;
        if (MediaType is null) return;
        response.ContentType = MediaType;
        response.ContentLength = writeBody is null ? Body.Length : length;
        if (HttpMethods.IsHead(request.Method)) return;
        if (writeBody is null) await response.Body.WriteAsync(Body, httpContext.RequestAborted);
        else if (source is not null || time is null) await writeBody(response.Body, httpContext.RequestAborted);
        else await WriteWithinAsync(time, writeBody, httpContext);
    }

    private static async Task WriteWithinAsync(RequestTime time, Func<Stream, CancellationToken, Task> writeBody, HttpContext httpContext)
    {
        try
        {
            await writeBody(httpContext.Response.Body, time.Ended);
        }
        catch (Exception exception) when (time.IsOver && time.IsEndOf(exception))
        {
            // The status is sent: all that can still say that this is not the whole is a connection that breaks.
            httpContext.Abort();
        }
    }
}
