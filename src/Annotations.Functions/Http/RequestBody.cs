using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Annotations.Functions.Problems;
using Annotations.Model;
using Annotations.Model.Failures;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Annotations.Functions.Http;

/// <summary>Reads bodies: within a limit, of a known media type, in UTF-8.</summary>
internal static class RequestBody
{
    public const string JsonMediaType = "application/json";

    /// <returns>The body's media type, one of <paramref name="accepted"/>; else <see cref="UnsupportedMediaType"/>.</returns>
    public static Result<string> MediaTypeOf(HttpRequest request, params IReadOnlyList<string> accepted)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var sent)) return new UnsupportedMediaType(request.ContentType, accepted);
        var mediaType = sent.MediaType.Value?.ToLowerInvariant();
        var isKnown = mediaType is not null && accepted.Contains(mediaType);
        return isKnown && IsUtf8(sent) ? mediaType! : new UnsupportedMediaType(request.ContentType, accepted);
    }

    /// <returns>The JSON of a body of type application/json; <see cref="UnsupportedMediaType"/>, <see cref="BodyTooLarge"/>, <see cref="Malformed"/> or <see cref="Invalid"/>.</returns>
    public static async Task<Result<JsonDocument>> ReadJsonAsync(HttpRequest request, int limitBytes, CancellationToken cancellationToken)
    {
        if (MediaTypeOf(request, JsonMediaType).Failure is { } unsupported) return unsupported;
        return (await ReadUtf8Async(request, limitBytes, cancellationToken)).Succeeded(out var body, out var failure)
            ? ParseJson(body)
            : failure;
    }

    /// <returns>The body, known to be UTF-8 and without a byte order mark; <see cref="BodyTooLarge"/> or <see cref="Malformed"/>.</returns>
    public static async Task<Result<byte[]>> ReadUtf8Async(HttpRequest request, int limitBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limitBytes) return new BodyTooLarge(limitBytes);
        var body = await ReadAsync(request.Body, limitBytes, cancellationToken);
        return body is null ? new BodyTooLarge(limitBytes) : CheckUtf8(body);
    }

    /// <returns>The bytes without a byte order mark, or <see cref="Malformed"/>.</returns>
    public static Result<byte[]> CheckUtf8(byte[] body, string what = "body")
    {
        if (!Utf8.IsValid(body)) return NotUtf8(body, what);
        return body.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;
    }

    /// <param name="what">What the JSON is the whole of.</param>
    public static Result<JsonDocument> ParseJson(byte[] body, string what = "body", int maxDepth = Limits.JsonDepth)
    {
        try
        {
            var document = JsonDocument.Parse(body, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = maxDepth });
            var faults = JsonText.FaultsOf(document.RootElement);
            return faults.Count == 0 ? document : new Invalid(faults);
        }
        catch (JsonException exception)
        {
            var (line, position) = (exception.LineNumber + 1, exception.BytePositionInLine + 1);
            var place = line is null ? "" : string.Create(CultureInfo.InvariantCulture, $" at line {line}, byte {position}");
            return new Malformed($"The {what} is not the JSON it should be{place}: {WhatIsWrong(exception, maxDepth)}", line, position);
        }
        catch (InvalidOperationException)
        {
            // The parser compares members' names, and throws this where one cannot be decoded.
            return new Invalid("", "forbidden-character", "A member's name is no text. It holds half of a surrogate pair. Remove it.");
        }
    }

    private static async Task<byte[]?> ReadAsync(Stream body, int limitBytes, CancellationToken cancellationToken)
    {
        using var read = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            for (int count; (count = await body.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                if (read.Length + count > limitBytes) return null;
                read.Write(buffer, 0, count);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return read.ToArray();
    }

    private static bool IsUtf8(MediaTypeHeaderValue mediaType) =>
        !mediaType.Charset.HasValue
        || mediaType.Charset.Value.Trim('"').ToLowerInvariant() is "utf-8" or "utf8" or "us-ascii";

    private static Malformed NotUtf8(byte[] body, string what)
    {
        var at = IndexOfInvalid(body);
        return new Malformed($"The {what} is not UTF-8: byte {at + 1} (0x{body[at]:X2}) cannot stand there. Send text in UTF-8.", Line: null, at + 1);
    }

    private static int IndexOfInvalid(ReadOnlySpan<byte> body)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(body[at..], out _, out var length) == OperationStatus.Done) at += length;
        return at;
    }

    /// <summary>In words for the sender; the exception's own are for users of the parser.</summary>
    private static string WhatIsWrong(JsonException exception, int maxDepth) =>
        exception.Message.Contains("maximum", StringComparison.OrdinalIgnoreCase) ? $"it nests deeper than {maxDepth} levels."
        : exception.Message.Contains("duplicate", StringComparison.OrdinalIgnoreCase) ? "a member is given twice."
        : "a comma, quote, bracket or value is missing there, or stands there too much.";
}
