using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Annotations.Functions.Http;
using Annotations.Model.Annotations;
using Annotations.WebAnnotations.Documents;
using Annotations.WebAnnotations.Mapping;

namespace Annotations.Functions.Exports;

/// <summary>
/// Writes annotations as an AnnotationCollection with its one page (W3C Web Annotation Data Model, 2017, section 5), each as the
/// Web Annotation Protocol gives it out.
/// </summary>
internal static class AnnotationCollection
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>In bytes: how much is held before it goes on to the stream.</summary>
    private const int BufferSize = 1 << 16;

    public static void Write(ExportContext context, IReadOnlyCollection<Annotation> annotations, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            Write(context, annotations, json);
        }

        output.Write("\n"u8);
    }

    private static void Write(ExportContext context, IReadOnlyCollection<Annotation> annotations, Utf8JsonWriter json)
    {
        var address = new Uri(context.Root, ApiPaths.Essay(context.Essay.Id) + "/export?document=annotations&format=jsonld" + context.Scope.Query).AbsoluteUri;
        var page = address + "#page";
        json.WriteStartObject();
        var written = new AnnotationContext(new EssayIris(new Uri(context.Root, ApiPaths.Root).AbsoluteUri, context.Essay.Id), context.Content, context.Cited);
        var contexts = AnnotationDocument.ContextOf(written.Iris.Vocabulary);
        json.WritePropertyName("@context");
        contexts.WriteTo(json);
        json.WriteString("id", address);
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", context.Essay.Description.Title);
        json.WriteNumber("total", annotations.Count);
        if (annotations.Count > 0)
        {
            json.WriteStartObject("first");
            json.WriteString("id", page);
            json.WriteString("type", "AnnotationPage");
            json.WriteString("partOf", address);
            json.WriteNumber("startIndex", 0);
            json.WriteStartArray("items");
            foreach (var annotation in annotations)
            {
                var document = AnnotationDocument.Of(annotation, written);

                // The collection names those contexts already.
                if (JsonNode.DeepEquals(document["@context"], contexts)) document.Remove("@context");
                document.WriteTo(json);
                if (json.BytesPending > BufferSize) json.Flush();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteString("last", page);
        }

        json.WriteEndObject();
    }
}
