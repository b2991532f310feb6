using Annotations.Citations.Formats;
using Annotations.Functions.Http;
using Annotations.Functions.Problems;
using Annotations.Model.Failures;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Annotations.Functions.Sources;

/// <summary>In which form the sources of an essay are answered.</summary>
/// <param name="Writer">Null for a page in JSON.</param>
internal readonly record struct SourceFormat(IReferenceWriter? Writer)
{
    private const string Json = RequestBody.JsonMediaType;

    /// <summary>Media types of many things, which browsers accept too: formats of such a type are named by <c>format</c> alone.</summary>
    private static readonly string[] Unspecific = ["text/html", "application/xml"];

    private static readonly IReferenceWriter[] Negotiable =
        [.. ReferenceFormats.Writers.Where(writer => !Unspecific.Contains(writer.MediaType)).DistinctBy(writer => writer.MediaType)];

    private static readonly string[] Available = [Json, .. Negotiable.Select(writer => writer.MediaType)];

    /// <summary>What <c>format</c> names; else what Accept likes best (RFC 9110, section 12.5.1), JSON where it likes several as much.</summary>
    public static Result<SourceFormat> Choose(HttpRequest request, Query query)
    {
        if (query.Text("format") is { } name) return Named(name, query);
        if (AcceptedTypes.Of(request) is not { } ranges) return default(SourceFormat);

        var best = Available.Select(type => (Type: type, Quality: AcceptedTypes.QualityOf(type, ranges))).MaxBy(offer => offer.Quality);
        return best.Quality == 0 ? AcceptedAnyway(ranges) : new SourceFormat(Array.Find(Negotiable, writer => writer.MediaType == best.Type));
    }

    /// <summary>A browser that asks for a page gets JSON, as everywhere here.</summary>
    private static Result<SourceFormat> AcceptedAnyway(IList<MediaTypeHeaderValue> ranges) =>
        AcceptedTypes.QualityOf("text/html", ranges) > 0 ? default(SourceFormat) : new NotAcceptable(Available);

    private static Result<SourceFormat> Named(string name, Query query)
    {
        if (name == "json") return default(SourceFormat);
        if (!ReferenceFormats.TryGetWriter(name, out var writer)) return new InvalidQuery("format", $"There is no format '{name}'. There are json, {string.Join(", ", ReferenceFormats.Writers.Select(known => known.Format))}.");
        if (query.Text("limit") is not null || query.Text("after") is not null) return new InvalidQuery(query.Text("limit") is null ? "after" : "limit", "A file has all sources; only JSON comes in pages.");
        return new SourceFormat(writer);
    }
}
