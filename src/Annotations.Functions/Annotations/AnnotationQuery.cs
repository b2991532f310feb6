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
    public static AnnotationQuery Of(HttpRequest request)
    {
        var query = Query.Of(request, "sentence", "kind", "creator", "tag", "source", "limit", "after");
        var filter = new AnnotationFilter(
            query.Parsed<SentenceId>("sentence", (string text, out SentenceId id) => SentenceId.TryParse(text, out id), SentenceId.Rule),
            query.Parsed<AnnotationKind>("kind", WireNames<AnnotationKind>.TryParse, WireNames<AnnotationKind>.Rule),
            query.Text("creator"),
            query.Text("tag"),
            query.Parsed<SourceId>("source", SourceId.TryParse, SourceId.Rule));
        return new AnnotationQuery(filter, query.After<AnnotationId>(AnnotationId.TryParse), query.Limit(), query.Failure);
    }
}
