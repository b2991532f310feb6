using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Annotations.Functions.Http;

/// <summary>What Accept says of media types (RFC 9110, section 12.5.1).</summary>
internal static class AcceptedTypes
{
    /// <summary>The ranges of the request; null where it has none, or none that can be read.</summary>
    public static IList<MediaTypeHeaderValue>? Of(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        return accept.Count > 0 && MediaTypeHeaderValue.TryParseList([.. accept!], out var ranges) ? ranges : null;
    }

    /// <summary>The quality of the most specific range that holds the type, 0 to 1; 0 where none does.</summary>
    public static double QualityOf(string type, IEnumerable<MediaTypeHeaderValue> ranges)
    {
        var offered = MediaTypeHeaderValue.Parse(type);
        return ranges
            .Where(range => range.MatchesAllTypes || (range.MatchesAllSubTypes ? offered.Type.Equals(range.Type, StringComparison.OrdinalIgnoreCase) : offered.MediaType.Equals(range.MediaType, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault();
    }
}
