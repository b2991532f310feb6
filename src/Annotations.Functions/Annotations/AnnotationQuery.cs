using Annotations.Functions.Http;
using Annotations.Model.Annotations;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.Annotations;

/// <summary>Which annotations a caller asks for.</summary>
/// <param name="Failure">What is wrong with the query; null where nothing is.</param>
internal sealed record AnnotationQuery(AnnotationFilter Filter, AnnotationId? After, int Limit, Failure? Failure)
{
    /// <summary>Whether everything is asked for as lines, instead of a page.</summary>
    public bool IsNdjson { get; private init; }

    public static AnnotationQuery Of(HttpRequest request)
    {
        var query = Query.Of(request);
        var filter = new AnnotationFilter(
            query.Parsed<SentenceId>("sentence", AnnotationRequest.TryParseSentence, SentenceId.Rule),
            query.Parsed<AnnotationKind>("kind", WireNames<AnnotationKind>.TryParse, WireNames<AnnotationKind>.Rule),
            query.Text("creator"),
            query.Text("tag"),
            query.Parsed<SourceId>("source", SourceId.TryParse, SourceId.Rule));
        var format = query.Parsed<ListFormat>("format", WireNames<ListFormat>.TryParse, WireNames<ListFormat>.Rule);
        return new AnnotationQuery(filter, query.After<AnnotationId>(AnnotationId.TryParse), query.Limit(), query.Failure)
        {
            IsNdjson = format == ListFormat.Ndjson,
        };
    }
}

/// <summary>How a list is sent.</summary>
internal enum ListFormat
{
    /// <summary>A page, and a link to the next.</summary>
    Json,

    /// <summary>Everything, a line each, in the form that an import reads.</summary>
    Ndjson,
}
