using System.Text.Json.Nodes;
using Annotations.Functions.OpenApi.Schemas;
using Annotations.Model;

namespace Annotations.Functions.OpenApi.Operations;

/// <summary>What many operations have.</summary>
internal static class Parts
{
    public const string Json = "application/json";
    public const string NdjsonType = "application/x-ndjson";

    public static readonly Parameter Duplicates = new("duplicates", Schema.OneOf("refuse", "allow"), "Whether a source of a work that the essay has already is taken all the same.", "refuse");

    public static readonly IReadOnlyList<Parameter> Paging =
    [
        new("limit", WithDefault(Schema.Number(1, Limits.PageSize), Limits.DefaultPageSize), "How many a page holds.", "100"),
        new("after", Schema.Text(), "From the next link of a page."),
    ];

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

    private static JsonObject WithDefault(JsonObject schema, int value)
    {
        schema["default"] = value;
        return schema;
    }
}
