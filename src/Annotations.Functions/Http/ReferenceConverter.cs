using System.Text.Json;
using System.Text.Json.Serialization;
using Annotations.Citations.CslJson;
using Annotations.Citations.References;

namespace Annotations.Functions.Http;

/// <summary>Writes references as CSL-JSON.</summary>
internal sealed class ReferenceConverter : JsonConverter<Reference>
{
    public override Reference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("References are read with their faults, by CslJsonReader.");

    public override void Write(Utf8JsonWriter writer, Reference value, JsonSerializerOptions options) =>
        CslJsonWriter.Write(writer, value);
}
