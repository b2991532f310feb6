using Annotations.Functions.Annotations;
using Annotations.Functions.Exports.WebAnnotations;
using Annotations.Functions.Http;
using Annotations.Model.Annotations;

namespace Annotations.Functions.Exports;

/// <summary>The formats of annotations as data, by the names that <c>format=</c> takes.</summary>
/// <param name="Write">Writes the annotations of an essay, as they are read. The stream is neither flushed nor closed.</param>
internal sealed record AnnotationFormat(string Name, string MediaType, string FileExtension, Action<ExportContext, IReadOnlyCollection<Annotation>, Stream> Write)
{
    public static readonly IReadOnlyList<AnnotationFormat> All =
    [
        new("ndjson", "application/x-ndjson", "ndjson", WriteLines),
        new("csv", "text/csv; charset=utf-8", "csv", AnnotationTable.Write),
        new("jsonld", "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"", "jsonld", AnnotationCollection.Write),
    ];

    private static void WriteLines(ExportContext context, IReadOnlyCollection<Annotation> annotations, Stream output)
    {
        foreach (var annotation in annotations)
        {
            output.Write(ApiJson.Serialize(AnnotationResponse.Of(annotation)));
            output.Write("\n"u8);
        }
    }
}
