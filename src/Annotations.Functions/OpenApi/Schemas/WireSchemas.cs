using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Annotations.Citations.References;
using Annotations.Functions.Http;
using Annotations.Model.Scholars;

namespace Annotations.Functions.OpenApi.Schemas;

/// <summary>Schemas of the types that answers are written from, by the very options with which they are written. Each type is a component of its own.</summary>
internal sealed class WireSchemas
{
    private static readonly string[] Suffixes = ["Response", "Document"];

    private readonly DocComments comments = new(typeof(WireSchemas).Assembly, typeof(Scholar).Assembly);
    private readonly SortedDictionary<string, JsonNode> components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Type> types = [];

    /// <summary>Every type that was referred to, and those that they refer to.</summary>
    public IReadOnlyDictionary<string, JsonNode> Components => components;

    public JsonObject Ref<T>() => Schema.Ref(NameOf(typeof(T)));

    /// <summary>The name of a type's component; the component is made where it is not there yet.</summary>
    public string NameOf(Type type)
    {
        var name = Suffixes.Aggregate(type.Name, (name, suffix) => name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name);
        if (!types.TryAdd(name, type)) return types[name] == type ? name : throw new InvalidOperationException($"{type} and {types[name]} would both be called {name}.");
        components[name] = Make(type);
        return name;
    }

    private JsonNode Make(Type type) =>
        ApiJson.SchemaOf(type, new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (context, schema) => Transform(type, context, schema) });

    private JsonNode Transform(Type root, JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type == typeof(Reference)) return WithDescription(Schema.Ref("Reference"), context);
        if (type == typeof(DateTimeOffset)) return WithDescription(Schema.Text(format: "date-time"), context);
        if (context.TypeInfo.Kind == JsonTypeInfoKind.Object && !IsRoot(root, context)) return WithDescription(Schema.Ref(NameOf(type)), context);
        if (schema is not JsonObject made) return schema;

        if (made["type"] is JsonArray several) made["type"] = several.First(one => (string?)one != "null")!.DeepClone(); // null is never written
        if (context.TypeInfo.Kind == JsonTypeInfoKind.Object) Complete(made, context.TypeInfo);
        if (context.PropertyInfo is { } property && NamesOf(property) is { } names) (made["items"] as JsonObject ?? made)["enum"] = Schema.ArrayOf(names);
        return WithDescription(made, context);
    }

    private static bool IsRoot(Type root, JsonSchemaExporterContext context) => context.TypeInfo.Type == root && context.Path.IsEmpty;

    /// <summary>Members that are never null are always there: those that are null are left out.</summary>
    private void Complete(JsonObject schema, JsonTypeInfo type)
    {
        if (comments.Of(type.Type) is { } description) schema["description"] = description;
        schema["required"] = Schema.ArrayOf(type.Properties.Where(property => !property.IsGetNullable && Nullable.GetUnderlyingType(property.PropertyType) is null).Select(property => property.Name));
    }

    private JsonObject WithDescription(JsonObject schema, JsonSchemaExporterContext context)
    {
        if (context.PropertyInfo is { AttributeProvider: MemberInfo member } && comments.Of(member.DeclaringType!, member.Name) is { } description) schema["description"] = description;
        return schema;
    }

    private static IReadOnlyList<string>? NamesOf(JsonPropertyInfo property) =>
        property.AttributeProvider is MemberInfo member ? WireEnumerations.Of(member.DeclaringType!, member.Name) : null;
}
