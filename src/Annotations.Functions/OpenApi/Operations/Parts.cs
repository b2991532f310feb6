using System.Text.Json.Nodes;
using Annotations.Functions.OpenApi.Schemas;

namespace Annotations.Functions.OpenApi.Operations;

/// <summary>What many operations have.</summary>
internal static class Parts
{
    public const string Json = "application/json";
    public const string NdjsonType = "application/x-ndjson";

    /// <summary>What may be wrong with the sources that an annotation cites, and with its licence.</summary>
    public static readonly string[] OfStatement = ["unknown-source", "duplicate-source", "source-exists", "too-large", "licence-not-allowed"];

    public static Media JsonOf(JsonNode schema, string? example = null) => new(Json, schema, example);

    /// <summary>Lines of JSON: a schema is of each line.</summary>
    public static Media Lines(string of, string? example = null)
    {
        var schema = Schema.Text();
        schema["description"] = of;
        return new Media(NdjsonType, schema, example);
    }

    public static Media TextOf(string mediaType, string? example = null) => new(mediaType, Schema.Text(), example);

    public static Media BytesOf(string mediaType) => new(mediaType);

    public static Reply Ok(JsonNode schema, params IReadOnlyList<string> header) => new(200, "It is as it was asked for.", JsonOf(schema)) { Header = header };

    public static Reply Done() => new(204, "It is done.");
}
