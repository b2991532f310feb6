using System.Text.Json.Nodes;

namespace Annotations.Functions.OpenApi.Schemas;

/// <summary>JSON-LD of the Web Annotation Data Model (W3C Recommendation of 2017-02-23) and of what its containers hold: its shapes are many, and W3C says which.</summary>
internal static class WebAnnotationSchemas
{
    public static IEnumerable<(string Name, JsonObject Schema)> All =>
    [
        ("WebAnnotation", Open(
            "An annotation of the Web Annotation Data Model, section 3: in any shape that it allows.",
            ("@context!", Anything(), null),
            ("id", Schema.Text(format: "uri"), null),
            ("type!", Anything(), null),
            ("motivation", Anything(), null),
            ("body", Anything(), null),
            ("target!", Anything(), null))),
        ("WebContainer", Open(
            "A container: an LDP BasicContainer and an AnnotationCollection (Web Annotation Protocol, section 4.2).",
            ("@context!", Anything(), null),
            ("id!", Schema.Text(format: "uri"), null),
            ("type!", Anything(), null),
            ("total", Schema.Number(0), null),
            ("first", Anything(), "The first page, or its IRI."),
            ("last", Anything(), null))),
        ("LinkedData", Open("A document in JSON-LD 1.1.", ("@context", Anything(), null))),
    ];

    private static JsonObject Anything() => [];

    private static JsonObject Open(string description, params IEnumerable<(string Name, JsonNode Schema, string? Description)> members)
    {
        var schema = Schema.Object(members);
        schema["description"] = description;
        schema["additionalProperties"] = true;
        return schema;
    }
}
