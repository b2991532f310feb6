using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Sentences;

namespace Annotations.Functions.Exports.WebAnnotations;

/// <summary>Writes one annotation (W3C Web Annotation Data Model, section 3).</summary>
internal sealed class AnnotationItem(ExportContext context)
{
    /// <summary>How much stands around a quote to tell it from another, in UTF-16 units.</summary>
    private const int Around = 32;

    private readonly CodePoints codePoints = new(context.Content.Text);

    public void Write(Annotation annotation, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Address(ApiPaths.Annotation(annotation.Essay, annotation.Id)));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", MotivationOf(annotation));
        json.WriteStartObject("creator");
        json.WriteString("type", "Person");
        json.WriteString("name", annotation.Creator.Name);
        json.WriteEndObject();
        json.WriteString("created", annotation.Created.At.UtcDateTime);
        json.WriteString("modified", annotation.Modified.At.UtcDateTime);
        json.WriteStartArray("body");
        WriteBodies(annotation.Statement, json);
        json.WriteEndArray();
        if (annotation.Dispute?.Annotation is { } disputed) json.WriteString("target", Address(ApiPaths.Annotation(annotation.Essay, disputed)));
        else WriteTarget(annotation.Target, json);
        json.WriteEndObject();
    }

    private void WriteBodies(Statement statement, Utf8JsonWriter json)
    {
        WriteText(statement.Body, "text/markdown", statement.Language, null, json);
        foreach (var tag in statement.Tags) WriteText(tag, null, null, "tagging", json);
        foreach (var citation in statement.Citations) WriteSource(citation, json);
    }

    private static void WriteText(string value, string? format, string? language, string? purpose, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("value", value);
        if (format is not null) json.WriteString("format", format);
        if (language is not null) json.WriteString("language", language);
        if (purpose is not null) json.WriteString("purpose", purpose);
        json.WriteEndObject();
    }

    private void WriteSource(Citation citation, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", Address(ApiPaths.Source(context.Essay.Id, citation.Source)));
        json.WriteString("purpose", citation.Relation == CitationRelation.Disputes ? "assessing" : "linking");
        if (citation.Quotation is { } quotation)
        {
            json.WriteStartObject("selector");
            json.WriteString("type", "TextQuoteSelector");
            json.WriteString("exact", quotation);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteTarget(Target target, Utf8JsonWriter json)
    {
        json.WriteStartObject("target");
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", Address(ApiPaths.Essay(context.Essay.Id) + "/text"));
        if (SpanOf(target) is { } span)
        {
            var text = context.Content.Text;
            json.WriteStartArray("selector");
            json.WriteStartObject();
            json.WriteString("type", "TextQuoteSelector");
            json.WriteString("exact", span.Slice(text));
            json.WriteString("prefix", text.AsSpan(Start(text, span.Start - Around), span.Start - Start(text, span.Start - Around)));
            json.WriteString("suffix", text.AsSpan(span.End, End(text, span.End + Around) - span.End));
            json.WriteEndObject();
            json.WriteStartObject();
            json.WriteString("type", "TextPositionSelector");
            json.WriteNumber("start", codePoints.Before(span.Start));
            json.WriteNumber("end", codePoints.Before(span.End));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>The quoted words, else the sentences whole.</summary>
    private TextSpan? SpanOf(Target target)
    {
        if (context.Content.Find(target.Sentence) is not { } first || context.Content.Find(target.Through) is not { } last) return null;
        var at = target.Exact is { } exact ? context.Content.Text.IndexOf(exact, first.Span.Start, last.Span.End - first.Span.Start, StringComparison.Ordinal) : -1;
        return at < 0 ? new TextSpan(first.Span.Start, last.Span.End) : new TextSpan(at, at + target.Exact!.Length);
    }

    /// <summary>A place that does not part a pair of surrogates.</summary>
    private static int Start(string text, int at) => at <= 0 ? 0 : char.IsLowSurrogate(text[at]) ? at + 1 : at;

    private static int End(string text, int at) => at >= text.Length ? text.Length : char.IsLowSurrogate(text[at]) ? at - 1 : at;

    /// <summary>The standard's motivation that is nearest (Web Annotation Vocabulary, section 2).</summary>
    private static string MotivationOf(Annotation annotation) => annotation switch
    {
        { Dispute.Annotation: not null } => "replying",
        { Dispute.Kind: DisputeKind.Rebuts or DisputeKind.Undercuts or DisputeKind.Undermines } => "assessing",
        { Statement.Kind: AnnotationKind.Question } => "questioning",
        { Statement.Kind: AnnotationKind.Correction } => "editing",
        { Statement.Kind: AnnotationKind.Evidence } => "linking",
        { Statement.Kind: AnnotationKind.Context or AnnotationKind.Interpretation } => "describing",
        _ => "commenting",
    };

    private string Address(string path) => new Uri(context.Root, path).AbsoluteUri;
}
