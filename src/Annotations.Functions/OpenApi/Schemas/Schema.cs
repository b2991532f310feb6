using System.Text.Json.Nodes;
using Annotations.Functions.Http;

namespace Annotations.Functions.OpenApi.Schemas;

/// <summary>Schemas (JSON Schema, draft 2020-12) of what has no type of its own: requests, which are read member by member, and parameters.</summary>
internal static class Schema
{
    public static JsonObject Text(int? maxLength = null, string? pattern = null, string? format = null)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (maxLength is not null) schema["maxLength"] = maxLength;
        if (pattern is not null) schema["pattern"] = pattern;
        if (format is not null) schema["format"] = format;
        return schema;
    }

    public static JsonObject Number(int minimum, int? maximum = null)
    {
        var schema = new JsonObject { ["type"] = "integer", ["minimum"] = minimum };
        if (maximum is not null) schema["maximum"] = maximum;
        return schema;
    }

    public static JsonObject Flag() => new() { ["type"] = "boolean" };

    public static JsonObject OneOf<TEnum>()
        where TEnum : struct, Enum => OneOf([.. Enum.GetValues<TEnum>().Select(WireNames<TEnum>.Of)]);

    public static JsonObject OneOf(params IEnumerable<string> names) => new() { ["type"] = "string", ["enum"] = ArrayOf(names) };

    public static JsonObject List(JsonNode items, int? maxItems = null)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = items };
        if (maxItems is not null) schema["maxItems"] = maxItems;
        return schema;
    }

    /// <summary>An object; a member whose name ends in an exclamation mark must be there.</summary>
    public static JsonObject Object(params IEnumerable<(string Name, JsonNode Schema, string? Description)> members)
    {
        var (properties, required) = (new JsonObject(), new JsonArray());
        foreach (var (name, schema, description) in members)
        {
            var plain = name.TrimEnd('!');
            if (plain != name) required.Add((JsonNode)plain);
            properties[plain] = description is null ? schema : Described(schema, description);
        }

        var result = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0) result["required"] = required;
        return result;
    }

    public static JsonObject Ref(string component) => new() { ["$ref"] = $"#/components/schemas/{component}" };

    public static JsonArray ArrayOf(IEnumerable<string> names) => [.. names.Select(name => (JsonNode)name)];

    public static JsonObject WithDefault(JsonObject schema, int value)
    {
        schema["default"] = value;
        return schema;
    }

    private static JsonNode Described(JsonNode schema, string description)
    {
        schema["description"] = description;
        return schema;
    }
}
