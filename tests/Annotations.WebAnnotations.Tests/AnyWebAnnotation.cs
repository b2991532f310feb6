using System.Text.Json.Nodes;
using CsCheck;

namespace Annotations.WebAnnotations.Tests;

/// <summary>Annotations of every shape that the data model knows, with members that it does not.</summary>
internal static class AnyWebAnnotation
{
    private static readonly Gen<string> Text = Gen.OneOf("a", "Халхын гол", "\"quoted\"\n\\and\ttabbed", "𝄞 clef", "<p>markup</p>", " ", "the border of 1735");
    private static readonly Gen<string> Word = Gen.Char['a', 'z'].Array[1, 8].Select(letters => new string(letters));
    private static readonly Gen<string> Iri = Gen.Select(Gen.OneOf("http://example.org/", "https://example.net/x?y=1#", "urn:uuid:", "mailto:a@"), Word, (start, rest) => start + rest);
    private static readonly Gen<string> Time = Gen.Select(Gen.Int[1900, 2100], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 999], (year, month, day, milliseconds) => $"{year:D4}-{month:D2}-{day:D2}T10:20:30.{milliseconds:D3}Z");
    private static readonly Gen<string> Motive = Gen.OneOf(Gen.OneOf("commenting", "tagging", "questioning", "oa:linking"), Iri);

    private static readonly Gen<JsonNode?> Extra = Gen.OneOf(
        Text.Select(text => (JsonNode?)text),
        Gen.Int.Select(number => (JsonNode?)number),
        Gen.Int[-100_000, 100_000].Select(number => (JsonNode?)(number / 8.0)),
        Gen.Const(() => (JsonNode?)true),
        Text.Array[0, 3].Select(texts => (JsonNode?)new JsonArray([.. texts.Select(text => JsonValue.Create(text))])),
        Gen.Select(Word, Text, (name, text) => (JsonNode?)new JsonObject { ["http://example.org/ns#" + name] = text, ["id"] = "http://example.org/" + name }));

    private static readonly Gen<JsonObject> Agent = Gen.Select(Iri, Text, (id, name) => new JsonObject { ["id"] = id, ["type"] = "Person", ["name"] = name });

    private static readonly Gen<JsonObject> Selector = Gen.Recursive<JsonObject>((depth, deeper) =>
    {
        var one = Gen.OneOf(
            Gen.Select(Text, Text, Text, (exact, prefix, suffix) => new JsonObject { ["type"] = "TextQuoteSelector", ["exact"] = exact, ["prefix"] = prefix, ["suffix"] = suffix }),
            Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], (start, length) => new JsonObject { ["type"] = "TextPositionSelector", ["start"] = start, ["end"] = start + length }),
            Text.Select(value => new JsonObject { ["type"] = "FragmentSelector", ["value"] = value, ["conformsTo"] = "http://tools.ietf.org/rfc/rfc3236" }),
            Text.Select(value => new JsonObject { ["type"] = "SvgSelector", ["value"] = value }));
        return depth > 2 ? one : Gen.OneOf(one, Gen.Select(one, deeper, (outer, inner) => With(outer, "refinedBy", inner)), Gen.Select(one, one, (start, end) => new JsonObject { ["type"] = "RangeSelector", ["startSelector"] = start, ["endSelector"] = end.DeepClone() }));
    });

    private static readonly Gen<JsonObject> State = Gen.OneOf(
        Time.Select(time => new JsonObject { ["type"] = "TimeState", ["sourceDate"] = time }),
        Text.Select(value => new JsonObject { ["type"] = "HttpRequestState", ["value"] = value }));

    private static readonly Gen<JsonNode> Resource = Gen.Recursive<JsonNode>((depth, deeper) =>
    {
        var one = Gen.OneOf(
            Iri.Select(iri => (JsonNode)JsonValue.Create(iri)),
            Gen.Select(Iri, Extra, (id, extra) => (JsonNode)new JsonObject { ["id"] = id, ["type"] = "Text", ["format"] = "text/html", ["language"] = new JsonArray("en", "mn"), ["http://example.org/ns#x"] = extra }),
            Gen.Select(Text, Motive, (value, purpose) => (JsonNode)new JsonObject { ["type"] = "TextualBody", ["value"] = value, ["purpose"] = purpose, ["textDirection"] = "ltr" }),
            Gen.Select(Iri, Selector.Array[1, 3], State, (source, selectors, state) => (JsonNode)new JsonObject { ["type"] = "SpecificResource", ["source"] = source, ["selector"] = OneOrMany([.. selectors.Select(selector => selector.DeepClone())]), ["state"] = state, ["styleClass"] = "red" }));
        return depth > 2 ? one : Gen.OneOf(one, deeper.Array[1, 3].Select(items => (JsonNode)new JsonObject { ["type"] = "Choice", ["items"] = new JsonArray([.. items.Select(item => item.DeepClone())]) }));
    });

    private static readonly Gen<(string Name, JsonNode? Value)> Member = Gen.OneOf(
        Iri.Select(iri => ("id", (JsonNode?)iri)),
        Resource.Array[0, 3].Select(bodies => ("body", (JsonNode?)OneOrMany([.. bodies.Select(body => body.DeepClone())]))),
        Motive.Array[1, 3].Select(motives => ("motivation", (JsonNode?)OneOrMany([.. motives.Select(motive => JsonValue.Create(motive))]))),
        Agent.Select(agent => ("creator", (JsonNode?)agent)),
        Agent.Select(agent => ("generator", (JsonNode?)agent)),
        Time.Select(time => ("created", (JsonNode?)time)),
        Time.Select(time => ("modified", (JsonNode?)time)),
        Iri.Select(iri => ("canonical", (JsonNode?)iri)),
        Iri.Array[1, 3].Select(iris => ("via", (JsonNode?)OneOrMany([.. iris.Distinct().Select(iri => JsonValue.Create(iri))]))),
        Iri.Select(iri => ("rights", (JsonNode?)iri)),
        Iri.Select(iri => ("stylesheet", (JsonNode?)iri)),
        Gen.Select(Word, Extra, (name, extra) => ("http://example.org/ns#" + name, extra)));

    public static readonly Gen<JsonObject> Any = Gen.Select(Resource.Array[1, 3], Member.Array[0, 10], (targets, members) =>
    {
        var annotation = new JsonObject { ["@context"] = "http://www.w3.org/ns/anno.jsonld", ["type"] = "Annotation", ["target"] = OneOrMany([.. targets.Select(target => target.DeepClone())]) };
        foreach (var (name, value) in members) annotation[name] = value?.DeepClone();
        return annotation;
    });

    private static JsonObject With(JsonObject json, string name, JsonNode value)
    {
        var extended = json.DeepClone().AsObject();
        extended[name] = value.DeepClone();
        return extended;
    }

    private static JsonNode OneOrMany(JsonNode?[] values) => values is [{ } only] ? only : new JsonArray(values);
}
