using System.Globalization;
using Annotations.Citations.Csv;
using Annotations.Functions.Http;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Essays;

namespace Annotations.Functions.Exports;

/// <summary>Annotations as a table of comma-separated values (RFC 4180) with a header line; no cell is taken for a formula.</summary>
internal static class AnnotationTable
{
    private static readonly (string Name, Func<Annotation, EssayContent, string?> Value)[] Columns =
    [
        ("id", (annotation, _) => annotation.Id.ToString()),
        ("sentence", (annotation, _) => annotation.Target.Sentence.ToString()),
        ("throughSentence", (annotation, _) => annotation.Target.Through.ToString()),
        ("sentenceText", (annotation, content) => string.Join(' ', annotation.Target.Sentences.Select(content.Find).OfType<Model.Sentences.Sentence>().Select(content.TextOf))),
        ("quote", (annotation, _) => annotation.Target.Exact),
        ("kind", (annotation, _) => WireNames<AnnotationKind>.Of(annotation.Statement.Kind)),
        ("dispute", (annotation, _) => annotation.Dispute is { } dispute ? WireNames<DisputeKind>.Of(dispute.Kind) : null),
        ("disputes", (annotation, _) => annotation.Dispute is null ? null : annotation.Dispute.Annotation?.ToString() ?? annotation.Target.Sentence.ToString()),
        ("creator", (annotation, _) => annotation.Creator.Name),
        ("created", (annotation, _) => annotation.Created.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        ("modified", (annotation, _) => annotation.Modified.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        ("revision", (annotation, _) => annotation.Revision.ToString(CultureInfo.InvariantCulture)),
        ("language", (annotation, _) => annotation.Statement.Language),
        ("tags", (annotation, _) => string.Join("; ", annotation.Statement.Tags)),
        ("body", (annotation, _) => annotation.Statement.Body),
        ("sources", (annotation, _) => string.Join("; ", annotation.Statement.Citations.Select(SourceOf))),
        ("quotations", (annotation, _) => string.Join("; ", annotation.Statement.Citations.Select(citation => citation.Quotation).OfType<string>())),
        ("rights", (annotation, _) => annotation.Statement.Rights?.Iri),
    ];

    public static void Write(ExportContext context, IReadOnlyCollection<Annotation> annotations, Stream output)
    {
        using var text = ExportText.To(output);
        text.Write(string.Join(',', Columns.Select(column => column.Name)) + "\r\n");
        foreach (var annotation in annotations) text.Write(string.Join(',', Columns.Select(column => CsvCell.Of(column.Value(annotation, context.Content)))) + "\r\n");
    }

    private static string SourceOf(Citation citation) =>
        citation.Source + (citation.Locator is null ? "" : $" {citation.Label?.ToString() ?? "page"} {citation.Locator}") + $" ({WireNames<CitationRelation>.Of(citation.Relation)})";
}
