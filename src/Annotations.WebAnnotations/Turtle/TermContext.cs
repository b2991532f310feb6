using System.Text.Json.Nodes;
using Annotations.WebAnnotations.Checking;
using Annotations.WebAnnotations.Terms;

namespace Annotations.WebAnnotations.Turtle;

/// <summary>The words that a document's contexts define: the standards', which come with the service, and those that the document brings along. No context is fetched.</summary>
internal sealed class TermContext
{
    public static readonly TermContext Empty = new(new Dictionary<string, TermDefinition>(StringComparer.Ordinal));

    private static readonly Dictionary<string, Lazy<JsonNode>> Known = new(StringComparer.Ordinal)
    {
        [AnnotationNamespace.Context] = new(() => Load("anno.json")),
        [AnnotationNamespace.LdpContext] = new(() => Load("ldp.json")),
    };

    private readonly Dictionary<string, TermDefinition> terms;

    private TermContext(Dictionary<string, TermDefinition> terms) => this.terms = terms;

    public TermDefinition? Find(string term) => terms.GetValueOrDefault(term);

    /// <summary>The context with another's words; null where it is one that is not known here, or uses more than words and prefixes.</summary>
    public TermContext? With(JsonNode? context) => context switch
    {
        JsonArray all => all.Aggregate((TermContext?)this, (extended, one) => extended?.With(one)),
        JsonObject inline => WithTerms(inline),
        JsonValue value when value.TryGetValue<string>(out var iri) && Known.TryGetValue(iri, out var known) => With(known.Value),
        _ => null,
    };

    /// <summary>The IRI that a word, an abbreviation or an IRI means; null where it means none.</summary>
    public string? Expand(string text)
    {
        if (Find(text) is { } term) return term.Iri;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && Find(text[..colon]) is { } prefix && !text.AsSpan(colon + 1).StartsWith("//")) return prefix.Iri + text[(colon + 1)..];
        return Iri.IsAbsolute(text) ? text : null;
    }

    private TermContext? WithTerms(JsonObject inline)
    {
        var extended = new TermContext(new(terms, StringComparer.Ordinal));
        foreach (var (name, definition) in inline)
        {
            if (!name.StartsWith('@') && extended.Read(definition) is { } term) extended.terms[name] = term;
            else if (name is not "@version") return null;
        }

        return extended;
    }

    private TermDefinition? Read(JsonNode? definition)
    {
        if (definition is JsonValue value && value.TryGetValue<string>(out var iri)) return iri.StartsWith('@') ? new(iri) : Expand(iri) is { } expanded ? new(expanded) : null;
        if (definition is not JsonObject members || members.Any(member => member.Key is not ("@id" or "@type" or "@container"))) return null;
        if (Text(members["@id"]) is not { } id || Expand(id) is not { } meaning) return null;
        var type = Text(members["@type"]);
        var container = Text(members["@container"]);
        return container is null or "@list" ? new(meaning, type is null or "@id" or "@vocab" ? type : Expand(type), container == "@list") : null;
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static JsonNode Load(string name)
    {
        using var stream = typeof(TermContext).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The context {name} does not come with the service.");
        return JsonNode.Parse(stream)!["@context"]!;
    }
}
