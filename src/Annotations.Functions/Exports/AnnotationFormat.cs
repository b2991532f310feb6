using Annotations.Functions.Annotations;
using Annotations.Functions.Http;
using Annotations.Model.Annotations;
using Annotations.WebAnnotations.Terms;

namespace Annotations.Functions.Exports;

/// <summary>The formats of annotations as data, by the names that <c>format=</c> takes.</summary>
/// <param name="Write">Writes the annotations of an essay, as they are read. The stream is neither flushed nor closed.</param>
internal sealed record AnnotationFormat(string Name, string MediaType, string FileExtension, Action<ExportContext, IReadOnlyCollection<Annotation>, Stream> Write)
{
    /// <summary>Whether it says in words what is cited.</summary>
    public bool HasCitations { get; init; }

    public static readonly IReadOnlyList<AnnotationFormat> All =
    [
        new("ndjson", "application/x-ndjson", "ndjson", WriteLines),
        new("csv", "text/csv; charset=utf-8", "csv", AnnotationTable.Write),
        new("jsonld", AnnotationNamespace.MediaType, "jsonld", AnnotationCollection.Write) { HasCitations = true },
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
