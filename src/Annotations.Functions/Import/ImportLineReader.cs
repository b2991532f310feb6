using System.Globalization;
using System.Text.Json;
using Annotations.Functions.Annotations;
using Annotations.Functions.Http;
using Annotations.Functions.Sources;
using Annotations.Model;
using Annotations.Model.Access;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;

namespace Annotations.Functions.Import;

/// <summary>Reads a line of an import: an annotation, a counter-claim or a source, in the form in which they are sent out.</summary>
internal static class ImportLineReader
{
    private const string SourceKind = "source";
    private const int MaxNameLength = 200;

    public static Result<ImportLine> Read(JsonElement json, EssayPolicy policy)
    {
        var faults = new List<Fault>();
        if (JsonFields.Of(json, "", faults) is not { } fields) return new Invalid(faults);

        ImportLine? line = fields.Any("kind") is { ValueKind: JsonValueKind.String } kind && kind.GetString() == SourceKind
            ? ReadSource(fields, faults)
            : ReadAnnotation(fields, policy, faults);
        fields.RefuseUnknown();
        return faults.Count > 0 || line is null ? new Invalid(faults) : line;
    }

    private static ImportLine.OfSource? ReadSource(JsonFields fields, List<Fault> faults)
    {
        var id = fields.Parsed<SourceId>("id", SourceId.TryParse, SourceId.Rule, required: SourceId.Rule);
        var record = ReadRecord(fields, faults);
        if (fields.Any("reference") is not { } json)
        {
            fields.AddFault("reference", "required", "A source has a 'reference' in CSL-JSON.");
            return null;
        }

        return ReferenceRequest.Read(json, "/reference", faults) is { } reference && id is { } known
            ? new ImportLine.OfSource(known, reference) { Record = record }
            : null;
    }

    private static ImportLine.OfAnnotation? ReadAnnotation(JsonFields fields, EssayPolicy policy, List<Fault> faults)
    {
        var id = fields.Parsed<AnnotationId>("id", AnnotationId.TryParse, AnnotationId.Rule);
        var kind = fields.Parsed<AnnotationKind>("kind", WireNames<AnnotationKind>.TryParse, WireNames<AnnotationKind>.Rule, required: WireNames<AnnotationKind>.Rule);
        var target = AnnotationRequest.ReadTarget(fields);
        var dispute = kind == AnnotationKind.CounterClaim ? ReadDispute(fields, faults) : null;
        var record = ReadRecord(fields, faults);
        var statement = StatementRequest.Read(fields, kind, policy, faults);
        if (id is { } given && target.Sentence is { } sentence && given.Sentence != sentence) fields.AddFault("id", "invalid", $"The id begins with the annotation's first sentence, {sentence}.");
        if (statement?.Citations.Any(citation => citation.Source is CitedSource.Inline) ?? false) fields.AddFault("sources", "reference", "In an import a reference is a line of its own, with the kind 'source', before the line that cites it by id.");
        return statement is null ? null : new ImportLine.OfAnnotation(id, target, statement, dispute) { Record = record };
    }

    internal static ImportedDispute? ReadDispute(JsonFields fields, List<Fault> faults)
    {
        var kind = fields.Parsed<DisputeKind>("dispute", WireNames<DisputeKind>.TryParse, WireNames<DisputeKind>.Rule, required: WireNames<DisputeKind>.Rule);
        if (fields.Any("disputes") is not { } json || JsonFields.Of(json, "/disputes", faults) is not { } disputes)
        {
            if (!fields.Has("disputes")) fields.AddFault("disputes", "required", "A counter-claim says what it disputes: { \"sentence\": … } or { \"annotation\": … }.");
            return null;
        }

        var annotation = disputes.Parsed<AnnotationId>("annotation", AnnotationId.TryParse, AnnotationId.Rule);
        var sentence = disputes.Parsed<SentenceId>("sentence", AnnotationRequest.TryParseSentence, SentenceId.Rule);
        if (disputes.Has("annotation") == disputes.Has("sentence")) disputes.AddFault("", "invalid", "Either 'sentence' or 'annotation' is disputed.");
        disputes.RefuseUnknown();
        return kind is { } how ? new ImportedDispute(how, sentence, annotation) : null;
    }

    private static ImportedRecord ReadRecord(JsonFields fields, List<Fault> faults)
    {
        // An import into another essay says which one it comes from; that is not kept.
        fields.Text("essay", MaxNameLength);
        return new ImportedRecord(
            ReadScholar(fields, "creator", faults),
            ReadTime(fields, "created"),
            ReadScholar(fields, "modifiedBy", faults),
            ReadTime(fields, "modified"),
            ReadRevision(fields));
    }

    private static Scholar? ReadScholar(JsonFields fields, string name, List<Fault> faults)
    {
        if (fields.Any(name) is not { } json || JsonFields.Of(json, $"/{name}", faults) is not { } scholar) return null;
        var id = scholar.Text("id", Limits.TagCharacters, required: "A scholar has an id.");
        var shown = scholar.Text("name", MaxNameLength, required: "A scholar has a name.");
        scholar.RefuseUnknown();
        return id is null || shown is null ? null : new Scholar(id, shown);
    }

    private static DateTimeOffset? ReadTime(JsonFields fields, string name) =>
        fields.Parsed<DateTimeOffset>(name, TryParseTime, "A time is as RFC 3339 writes it, such as 2026-11-23T08:00:00.000Z.");

    private static bool TryParseTime(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);

    private static int? ReadRevision(JsonFields fields)
    {
        if (fields.Any("revision") is not { } json) return null;
        if (json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var revision) && revision is >= 1 and <= 999_999) return revision;
        fields.AddFault("revision", "invalid", "A revision is a number from 1 to 999,999.");
        return null;
    }
}
