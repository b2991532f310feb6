using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Annotations.Functions.Http;

namespace Annotations.Functions.Archives;

/// <summary>The JSON of archives: as answers have it, but times are kept to the last digit.</summary>
internal static class ArchiveJson
{
    /// <summary>A reference may be nested as deep as a request, within a line.</summary>
    public const int MaxDepth = 32;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new ReferenceConverter(), new ExactTimeConverter() },
    };

    /// <summary>JSON with a line feed after it.</summary>
    public static byte[] Line<T>(T value) => [.. JsonSerializer.SerializeToUtf8Bytes(value, Options), (byte)'\n'];

    public static JsonElement ToElement<T>(T value) => JsonSerializer.SerializeToElement(value, Options);
}
