using System.Text.Json;
using Annotations.Model;
using Annotations.Model.Annotations;
using Annotations.WebAnnotations.Mapping;

namespace Annotations.WebAnnotations.Reading;

/// <summary>Tells what each body of an annotation is: text, tags and sources are the annotation's own, and the rest is kept.</summary>
internal sealed class BodyReader(EssayIris iris)
{
    private static readonly string[] PlainFormats = ["text/plain", "text/markdown"];

    private readonly List<string> texts = [];
    private readonly HashSet<string> tagKeys = new(StringComparer.Ordinal);
    private readonly List<string> tags = [];
    private readonly List<SourceBody> sources = [];
    private readonly List<string> purposes = [];

    public string? Text => texts.Count == 0 ? null : string.Join("\n\n", texts);

    public string? Language { get; private set; }

    public IReadOnlyList<string> Tags => tags;

    public IReadOnlyList<SourceBody> Sources => sources;

    /// <summary>Of the texts: they stand for a motivation where the annotation has none.</summary>
    public IReadOnlyList<string> Purposes => purposes;

    public BodyRole Add(JsonElement body, string pointer)
    {
        if (IsSet(body)) return BodyRole.Other;
        var isTextual = body.IsA("TextualBody") || (body.Member("value") is not null && body.Member("source") is null);
        return isTextual ? AddTextual(body) : AddResource(body, pointer);
    }

    public void AddText(string value, string? language)
    {
        texts.Add(value);
        Language ??= language;
    }

    private static bool IsSet(JsonElement body) => body.IsA("Choice") || body.IsA("List") || body.IsA("Composite") || body.IsA("Independents");

    private BodyRole AddTextual(JsonElement body)
    {
        var value = body.Text("value")!;
        if (string.IsNullOrWhiteSpace(value)) return BodyRole.Other;
        if (body.Texts("purpose").Any(purpose => purpose is "tagging" or "oa:tagging")) return AddTag(value);
        if (body.Member("format") is not null && !body.Texts("format").Any(IsPlain)) return BodyRole.Other;
        AddText(value, body.Text("language"));
        purposes.AddRange(body.Texts("purpose"));
        return BodyRole.Text;
    }

    private static bool IsPlain(string format) => PlainFormats.Contains(format.Split(';')[0].Trim(), StringComparer.OrdinalIgnoreCase);

    private BodyRole AddTag(string tag)
    {
        if (tag.Length > Limits.TagCharacters || tags.Count == Limits.TagsPerAnnotation || !tagKeys.Add(TagKey.Of(tag))) return BodyRole.Other;
        tags.Add(tag);
        return BodyRole.Tag;
    }

    private BodyRole AddResource(JsonElement body, string pointer)
    {
        if ((body.One("source") ?? body).IriOf() is not { } iri) return BodyRole.Other;
        var known = iris.SourceOf(iri);
        if (known is null && !iri.StartsWith("http://", StringComparison.Ordinal) && !iri.StartsWith("https://", StringComparison.Ordinal)) return BodyRole.Other;
        if (sources.Count == Limits.SourcesPerAnnotation) return BodyRole.Other;
        sources.Add(new SourceBody(pointer, known, iri, body.Text("label") ?? body.Text("dcterms:title") ?? body.Text("name"), Own(body, "locator"), Own(body, "label"), QuotationIn(body), RelationOf(body)));
        return BodyRole.Source;
    }

    private static string? QuotationIn(JsonElement body) =>
        body.Each("selector").FirstOrDefault(selector => selector.IsA("TextQuoteSelector")) is { ValueKind: JsonValueKind.Object } quote ? quote.Text("exact") : null;

    private CitationRelation RelationOf(JsonElement body) => Own(body, "relation") switch
    {
        "supports" => CitationRelation.Supports,
        "disputes" => CitationRelation.Disputes,
        "mentions" => CitationRelation.Mentions,
        _ => body.Texts("purpose").Contains("assessing") ? CitationRelation.Disputes : CitationRelation.Supports,
    };

    /// <summary>A member of the service's own vocabulary, abbreviated or not.</summary>
    private string? Own(JsonElement body, string name) => body.Text(ServiceVocabulary.Abbreviated(name)) ?? body.Text(iris.Vocabulary.Term(name));
}
