using System.Text;
using Annotations.Functions.Annotations;
using Annotations.Functions.Http;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;

namespace Annotations.Functions.Exports;

/// <summary>The formats of annotations as data, by the names that <c>format=</c> takes.</summary>
/// <param name="Write">Writes the annotations of an essay, as they are read.</param>
internal sealed record AnnotationFormat(string Name, string MediaType, string FileExtension, Action<EssayContent, IEnumerable<Annotation>, TextWriter> Write)
{
    public static readonly IReadOnlyList<AnnotationFormat> All =
    [
        new("ndjson", "application/x-ndjson", "ndjson", WriteLines),
        new("csv", "text/csv; charset=utf-8", "csv", AnnotationTable.Write),
    ];

    private static void WriteLines(EssayContent content, IEnumerable<Annotation> annotations, TextWriter output)
    {
        foreach (var annotation in annotations) output.Write(Encoding.UTF8.GetString(ApiJson.Serialize(AnnotationResponse.Of(annotation))) + "\n");
    }
}
