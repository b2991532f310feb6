using System.Text.Json.Nodes;
using Annotations.Functions.OpenApi.Schemas;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;

namespace Annotations.Functions.OpenApi;

/// <summary>The parameters that stand in functions' routes.</summary>
internal static class PathParameters
{
    private static readonly (string Name, JsonObject Schema, string Description, string Example)[] All =
    [
        ("essayId", Schema.Ref("EssayId"), "The essay.", "khalkha"),
        ("sentenceId", Schema.Ref("SentenceId"), "The sentence. Its id survives revisions of the essay and is never given to another.", "s3"),
        ("annotationId", Schema.Ref("AnnotationId"), "The annotation or counter-claim.", "s3-00000000000000000000000000000001"),
        ("sourceId", Schema.Ref("SourceId"), "The source.", "coox1985nomonhan"),
        ("scholarId", Schema.Text(64), "The scholar, by the id that /me tells them.", "bela"),
        ("revision", Schema.Text(pattern: "^[1-9][0-9]*$"), "A state, from 1.", "1"),
        ("styleId", Schema.Text(), "The citation style.", "steppe-notes"),
        ("code", Schema.Text(), "The last part of a problem's type.", "not-found"),
        ("container", Schema.OneOf("annotations", "plain"), "The essay's annotations, for which its source policy holds; or the plain container, for which it does not.", "annotations"),
        ("name", Schema.Text(), "The annotation, by its name in the container.", "s3-00000000000000000000000000000001"),
        ("file", Schema.Text(), "A file of the page.", "swagger-ui.css"),
    ];

    public static IEnumerable<(string Name, JsonObject Schema)> Schemas =>
    [
        ("EssayId", Ruled(EssayId.Rule)),
        ("SentenceId", Ruled(SentenceId.Rule)),
        ("AnnotationId", Ruled(AnnotationId.Rule)),
        ("SourceId", Ruled(SourceId.Rule)),
    ];

    /// <summary>The names of a route's parameters, in their order.</summary>
    public static IReadOnlyList<string> NamesIn(string template) => [.. template.Split('/').Where(segment => segment.StartsWith('{')).Select(segment => segment.Trim('{', '}'))];

    public static JsonObject Components()
    {
        var components = new JsonObject();
        foreach (var (name, schema, description, example) in All) components[name] = new JsonObject { ["name"] = name, ["in"] = "path", ["required"] = true, ["description"] = description, ["schema"] = schema.DeepClone(), ["example"] = example };
        return components;
    }

    private static JsonObject Ruled(string rule)
    {
        var schema = Schema.Text();
        schema["description"] = rule;
        return schema;
    }
}
