using System.Text.Encodings.Web;
using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.Model.Annotations;

namespace Annotations.Functions.Exports.WebAnnotations;

/// <summary>
/// Writes annotations as an AnnotationCollection with its one page (W3C Web Annotation Data Model, 2017, section 5): what is said as
/// textual bodies, sources as specific resources, the words of the essay by quote and position.
/// </summary>
internal static class AnnotationCollection
{
    private const string Context = "http://www.w3.org/ns/anno.jsonld";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static void Write(ExportContext context, IEnumerable<Annotation> annotations, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(context, annotations.ToList(), json);
        }

        output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n");
    }

    private static void Write(ExportContext context, List<Annotation> annotations, Utf8JsonWriter json)
    {
        var address = new Uri(context.Root, ApiPaths.Essay(context.Essay.Id) + "/export?document=annotations&format=jsonld").AbsoluteUri;
        json.WriteStartObject();
        json.WriteString("@context", Context);
        json.WriteString("id", address);
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", context.Essay.Description.Title);
        json.WriteNumber("total", annotations.Count);
        if (annotations.Count > 0)
        {
            json.WriteStartObject("first");
            json.WriteString("id", address + "#first");
            json.WriteString("type", "AnnotationPage");
            json.WriteNumber("startIndex", 0);
            json.WriteStartArray("items");
            var item = new AnnotationItem(context);
            foreach (var annotation in annotations) item.Write(annotation, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
