using System.Globalization;
using Annotations.Functions.Http;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Annotations.Functions.Exports.Kept;

/// <summary>Puts exports into answers.</summary>
internal static class ExportAnswer
{
    /// <summary>Stored by whoever likes, and asked for again each time: another version of the essay has the same address.</summary>
    private const string Caching = "no-cache";

    public static Answer Of(KeptExport export, ExportRequest wanted, string fileName)
    {
        if (export.Location is { } location) return Answer.Empty(StatusCodes.Status302Found).WithLocation(location.AbsoluteUri).WithHeader(HeaderNames.CacheControl, "no-store");

        var answer = (export.Content is { } content ? Of(content, wanted.Format.MediaType) : Answer.WithoutBody(wanted.Format.MediaType, export.Length))
            .WithHeader(HeaderNames.ContentDisposition, $"{(wanted.Format.HasStyle ? "inline" : "attachment")}; filename=\"{fileName}\"")
            .WithHeader(HeaderNames.XContentTypeOptions, "nosniff")
            .WithHeader(HeaderNames.Vary, HeaderNames.Accept);
        if (wanted.Format.HasStyle) answer.WithHeader(HeaderNames.ContentSecurityPolicy, "default-src 'none'; style-src 'unsafe-inline'");
        if (export.ETag is not { } etag) return answer.WithHeader(HeaderNames.CacheControl, "no-store");
        answer.WithHeader(HeaderNames.AcceptRanges, "bytes").With(etag);
        return wanted.IsPrivate ? answer.ForItsReaderAlone() : answer.WithHeader(HeaderNames.CacheControl, Caching);
    }

    private static Answer Of(OpenExport content, string mediaType) => content.Part is { } part
        ? Answer.Copied(StatusCodes.Status206PartialContent, content.Content, part.Length, mediaType)
            .WithHeader(HeaderNames.ContentRange, string.Create(CultureInfo.InvariantCulture, $"bytes {part.Offset}-{part.Offset + part.Length - 1}/{content.Total}"))
        : Answer.Copied(StatusCodes.Status200OK, content.Content, content.Total, mediaType);
}
