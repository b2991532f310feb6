using Annotations.Functions.Http;
using Annotations.Model.Versions;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Annotations.Functions.Exports.Kept;

/// <summary>How a caller reads an export: what of it, and under which conditions (RFC 9110, sections 13 and 14).</summary>
internal sealed class ExportCall(HttpRequest request)
{
    private readonly EntityTagList known = EntityTagList.Of(request.Headers.IfNoneMatch);

    /// <summary>Whether no content is wanted.</summary>
    public bool IsHead => HttpMethods.IsHead(request.Method);

    /// <summary>Whether the caller has the export already.</summary>
    public bool Knows(EntityTag etag) => known.Holds(etag, weakly: true);

    /// <summary>The range that is wanted; null for all. What is no range of bytes, or several of them, counts for none (section 14.2), and so does one of another state (If-Range).</summary>
    public ByteRange? RangeOf(EntityTag etag) =>
        !IsHead && HasState(etag) && RangeHeaderValue.TryParse(request.Headers.Range.ToString(), out var range) && range is { Unit.Value: "bytes", Ranges.Count: 1 }
            ? new ByteRange(range.Ranges.First().From, range.Ranges.First().To)
            : null;

    /// <summary>Whether If-Range is absent, or has the tag: times have too coarse a grain for a strong comparison (section 13.1.5).</summary>
    private bool HasState(EntityTag etag) =>
        request.Headers.IfRange.Count == 0 || (RangeConditionHeaderValue.TryParse(request.Headers.IfRange.ToString(), out var condition) && condition.EntityTag is { IsWeak: false } tag && tag.Tag == etag.ToString());
}
