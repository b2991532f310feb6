using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Annotations.WebAnnotations.Checking;

namespace Annotations.WebAnnotations.Turtle;

/// <summary>Reads the triples of a document (JSON-LD 1.1 Processing Algorithms and API, section 7), as far as annotations need that: without named graphs, and without contexts from elsewhere.</summary>
internal sealed class TripleReader
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    private readonly List<Triple> triples = [];
    private int blankNodes;

    /// <summary>Whether a context was met that is not known here, so that triples are missing.</summary>
    public bool IsIncomplete { get; private set; }

    public IReadOnlyList<Triple> Read(JsonObject document)
    {
        NodeOf(document, TermContext.Empty);
        return triples;
    }

    private string NodeOf(JsonObject node, TermContext outer)
    {
        var context = outer;
        if (node["@context"] is { } inner)
        {
            if (outer.With(inner) is { } extended) context = extended;
            else IsIncomplete = true;
        }

        var subject = SubjectOf(node, context);
        foreach (var (name, value) in node) Add(subject, name, value, context);
        return subject;
    }

    private string SubjectOf(JsonObject node, TermContext context)
    {
        var id = node.Where(member => IsKeyword(member.Key, "@id", context)).Select(member => TextOf(member.Value)).FirstOrDefault();
        return id is not null && context.Expand(id) is { } iri && Iri.IsAbsolute(iri) ? Named(iri) : NewBlankNode();
    }

    private void Add(string subject, string name, JsonNode? value, TermContext context)
    {
        if (name == "@context" || IsKeyword(name, "@id", context)) return;
        if (IsKeyword(name, "@type", context))
        {
            foreach (var type in Items(value).Select(TextOf).OfType<string>().Select(context.Expand).OfType<string>().Where(Iri.IsAbsolute)) Add(subject, Rdf + "type", Named(type));
            return;
        }

        if (context.Expand(name) is not { } predicate || !Iri.IsAbsolute(predicate)) return;
        var term = context.Find(name) ?? new TermDefinition(predicate);
        var objects = Items(value).Select(item => ObjectOf(item, term, context)).OfType<string>();
        if (term.IsList) Add(subject, predicate, ListOf([.. objects]));
        else foreach (var one in objects.ToList()) Add(subject, predicate, one);
    }

    private void Add(string subject, string predicate, string one) => triples.Add(new Triple(subject, Named(predicate), one));

    private string? ObjectOf(JsonNode? value, TermDefinition term, TermContext context) => value switch
    {
        JsonObject literal when literal["@value"] is not null => Literal(literal, context),
        JsonObject node => NodeOf(node, context),
        JsonValue single => ObjectOf(single, term, context),
        _ => null,
    };

    private static string? ObjectOf(JsonValue value, TermDefinition term, TermContext context)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.String when term.Type is "@id" or "@vocab":
                var text = value.GetValue<string>();

                // Only of a vocabulary are words words; else they would be addresses.
                var iri = term.Type == "@id" && context.Find(text) is not null ? null : context.Expand(text);
                return iri is not null && Iri.IsAbsolute(iri) ? Named(iri) : null;
            case JsonValueKind.String:
                return Literal(value.GetValue<string>(), term.Type);
            case JsonValueKind.Number:
                return Number(value.ToJsonString(), term.Type);
            case JsonValueKind.True or JsonValueKind.False:
                return Literal(value.ToJsonString(), term.Type ?? Xsd + "boolean");
            default:
                return null;
        }
    }

    private static string Number(string json, string? type)
    {
        var number = double.Parse(json, CultureInfo.InvariantCulture);
        var isWhole = number % 1 == 0 && Math.Abs(number) < 1e21 && type != Xsd + "double";
        return isWhole
            ? Literal(number.ToString("F0", CultureInfo.InvariantCulture), Datatype(type) ?? Xsd + "integer")
            : Literal(Canonical(number), Datatype(type) ?? Xsd + "double");
    }

    /// <summary>As xsd:double spells it canonically (XML Schema Part 2, section 3.2.5.2).</summary>
    private static string Canonical(double number)
    {
        var parts = number.ToString("E15", CultureInfo.InvariantCulture).Split('E');
        var digits = parts[0].TrimEnd('0');
        return $"{(digits.EndsWith('.') ? digits + "0" : digits)}E{int.Parse(parts[1], CultureInfo.InvariantCulture)}";
    }

    private static string? Datatype(string? type) => type is "@id" or "@vocab" ? null : type;

    private static string Literal(JsonObject literal, TermContext context)
    {
        var value = literal["@value"]!.AsValue();
        var text = value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
        return TextOf(literal["@language"]) is { } language && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? $"{Quoted(text)}@{language}"
            : Literal(text, TextOf(literal["@type"]) is { } type ? context.Expand(type) : null);
    }

    private static string Literal(string text, string? type) => type is null || !Iri.IsAbsolute(type) ? Quoted(text) : $"{Quoted(text)}^^{Named(type)}";

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";

    private static string ListOf(string[] items) => $"( {string.Join(' ', items)} )";

    private static string Named(string iri) => $"<{iri}>";

    private string NewBlankNode() => string.Create(CultureInfo.InvariantCulture, $"_:b{blankNodes++}");

    private static bool IsKeyword(string name, string keyword, TermContext context) => name == keyword || context.Find(name)?.Iri == keyword;

    private static JsonNode?[] Items(JsonNode? value) => value is JsonArray array ? [.. array] : [value];

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
