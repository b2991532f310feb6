using System.Text.Json.Nodes;
using Annotations.Model.Annotations;
using Annotations.Model.Sentences;
using Annotations.WebAnnotations.Mapping;

namespace Annotations.WebAnnotations.Documents;

/// <summary>Writes what an annotation is about: an annotation by its IRI; words of the essay by their sentence, by quote and by position (Data Model, section 4.2).</summary>
internal static class Targets
{
    /// <summary>How much stands around a quote to tell it from another, in UTF-16 units.</summary>
    private const int Around = 32;

    public static JsonNode Of(Annotation annotation, AnnotationContext context) =>
        annotation.Dispute?.Annotation is { } disputed ? JsonValue.Create(context.Iris.Annotation(disputed)) : Of(annotation.Target, context);

    private static JsonObject Of(Target target, AnnotationContext context)
    {
        var fragment = new JsonObject
        {
            ["type"] = "FragmentSelector",
            ["conformsTo"] = context.Iris.Vocabulary.Term("sentence-fragments"),
            ["value"] = new SentenceRun(target.Sentence, target.Through).ToString(),
        };
        var selectors = new JsonArray();
        if (SpanOf(target, context) is { } span) selectors = [QuoteOf(span, context.Content.Text), PositionOf(span, context)];
        selectors.Add(fragment);
        return new JsonObject { ["type"] = "SpecificResource", ["source"] = context.Iris.Text, ["selector"] = selectors };
    }

    private static JsonObject QuoteOf(TextSpan span, string text)
    {
        var (start, end) = (Start(text, span.Start - Around), End(text, span.End + Around));
        return new JsonObject
        {
            ["type"] = "TextQuoteSelector",
            ["exact"] = span.Slice(text).ToString(),
            ["prefix"] = text[start..span.Start],
            ["suffix"] = text[span.End..end],
        };
    }

    private static JsonObject PositionOf(TextSpan span, AnnotationContext context) => new()
    {
        ["type"] = "TextPositionSelector",
        ["start"] = context.CodePoints.Before(span.Start),
        ["end"] = context.CodePoints.Before(span.End),
    };

    /// <summary>The quoted words, else the sentences whole.</summary>
    private static TextSpan? SpanOf(Target target, AnnotationContext context)
    {
        var content = context.Content;
        if (content.Find(target.Sentence) is not { } first || content.Find(target.Through) is not { } last) return null;
        var at = target.Exact is { } exact ? content.Text.IndexOf(exact, first.Span.Start, last.Span.End - first.Span.Start, StringComparison.Ordinal) : -1;
        return at < 0 ? new TextSpan(first.Span.Start, last.Span.End) : new TextSpan(at, at + target.Exact!.Length);
    }

    /// <summary>A place that does not part a pair of surrogates.</summary>
    private static int Start(string text, int at) => at <= 0 ? 0 : char.IsLowSurrogate(text[at]) ? at + 1 : at;

    private static int End(string text, int at) => at >= text.Length ? text.Length : char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
