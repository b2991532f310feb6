using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Annotations.Citations.Formats;
using Annotations.Citations.References;

namespace Annotations.Citations.CslJson;

/// <summary>CSL-JSON as a format of files: an array of items (csl-data.json 1.0.2), one a line.</summary>
public sealed class CslJsonFormat : IReferenceWriter
{
    /// <summary>Letters of every script as they are; only what JSON itself forbids is escaped.</summary>
    internal static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <inheritdoc/>
    public string Format => "csl-json";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.citationstyles.csl+json";

    /// <inheritdoc/>
    public string FileExtension => "json";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Reference> references, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Options);
        output.Write('[');
        for (var i = 0; i < references.Count; i++)
        {
            output.Write(i == 0 ? "\n" : ",\n");
            CslJsonWriter.Write(writer, references[i]);
            writer.Flush();
            output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
            buffer.ResetWrittenCount();
            writer.Reset();
        }

        output.Write("\n]\n");
    }
}
