using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Annotations.Functions.Http;

/// <summary>How answers are written as JSON: camelCase, absent members left out, no character escaped that JSON lets stand.</summary>
internal static class ApiJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new ReferenceConverter(), new UtcTimeConverter() },

        // Counter-claims nest in what they dispute, each level two deep.
        MaxDepth = 128,
        TypeInfoResolver = JsonTypeInfoResolver.Combine(ApiJsonContext.Default, new DefaultJsonTypeInfoResolver()),
    };

    public static byte[] Serialize<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    /// <summary>The schema of what <see cref="Serialize"/> writes of a type.</summary>
    public static JsonNode SchemaOf(Type type, JsonSchemaExporterOptions how) => Options.GetJsonSchemaAsNode(type, how);

    public static JsonElement ToElement<T>(T value) => JsonSerializer.SerializeToElement(value, Options);
}
