using System.Globalization;
using System.Text;
using System.Text.Json;
using Annotations.Citations.References;
using Annotations.Functions.Http;
using Annotations.Functions.Sources;
using Annotations.Model;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.Essays;

/// <summary>Reads an essay that somebody puts: JSON with what is said about it, or just its text.</summary>
internal static class EssayRequest
{
    private const string Plain = "text/plain";
    private const string Markdown = "text/markdown";

    private static readonly string PartitionsRule =
        string.Create(CultureInfo.InvariantCulture, $"The annotations of an essay are spread over 1 to {Limits.Partitions} partitions.");

    public static async Task<Result<EssayDraft>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!RequestBody.MediaTypeOf(request, RequestBody.JsonMediaType, Plain, Markdown).Succeeded(out var mediaType, out var failure)) return failure;
        if (!(await RequestBody.ReadUtf8Async(request, Limits.EssayBodyBytes, cancellationToken)).Succeeded(out var body, out failure)) return failure;
        return mediaType == RequestBody.JsonMediaType
            ? ReadJson(request, body)
            : ReadText(request, body, mediaType == Markdown ? TextSyntax.Markdown : TextSyntax.Plain);
    }

    private static Result<EssayDraft> ReadText(HttpRequest request, byte[] body, TextSyntax syntax)
    {
        var query = Query.Of(request, "title", "language", "partitions");
        var title = query.Parsed<TextValue>("title", TextValue.TryParseTitle, $"It has 1 to {Limits.EssayTitleCharacters} characters.");
        var language = query.Parsed<TextValue>("language", TextValue.TryParseLanguage, LanguageTag.Rule);
        var partitions = query.Parsed<int>("partitions", TryParsePartitions, PartitionsRule);
        if (query.Failure is { } invalid) return invalid;

        return EssayText.Normalize(Encoding.UTF8.GetString(body), "").Select(text =>
            new EssayDraft(text, syntax, title?.Text, language?.Text, Citation: null) { Partitions = partitions });
    }

    private static Result<EssayDraft> ReadJson(HttpRequest request, byte[] body)
    {
        if (Query.Of(request).Failure is { } invalid) return invalid;
        if (!RequestBody.ParseJson(body).Succeeded(out var document, out var failure)) return failure;
        using (document) return Read(document.RootElement);
    }

    private static Result<EssayDraft> Read(JsonElement json)
    {
        var faults = new List<Fault>();
        if (JsonFields.Of(json, "", faults) is not { } fields) return new Invalid(faults);

        var title = fields.Parsed<TextValue>("title", TextValue.TryParseTitle, $"A title has 1 to {Limits.EssayTitleCharacters} characters.", required: "An essay has a title.");
        var language = fields.Parsed<TextValue>("language", TextValue.TryParseLanguage, LanguageTag.Rule);
        var format = fields.Parsed<TextSyntaxValue>("format", TextSyntaxValue.TryParse, $"The text's format is '{Plain}' or '{Markdown}'.");
        var citation = ReadCitation(fields, faults);
        var partitions = ReadPartitions(fields);
        var text = ReadText(fields, faults);
        fields.RefuseUnknown();
        return faults.Count > 0
            ? new Invalid(faults)
            : new EssayDraft(text!, format?.Syntax ?? TextSyntax.Plain, title?.Text, language?.Text, citation) { Partitions = partitions };
    }

    private static string? ReadText(JsonFields fields, List<Fault> faults)
    {
        if (fields.Text("text", int.MaxValue, required: "An essay has a text.") is not { } sent) return null;
        if (EssayText.Normalize(sent, "/text").Succeeded(out var text, out var failure)) return text;
        faults.AddRange(((Invalid)failure).Faults);
        return null;
    }

    private static int? ReadPartitions(JsonFields fields)
    {
        if (fields.Any("partitions") is not { } member) return null;
        if (member.ValueKind == JsonValueKind.Number && TryParsePartitions(member.GetRawText(), out var partitions)) return partitions;
        fields.AddFault("partitions", "invalid", PartitionsRule);
        return null;
    }

    private static bool TryParsePartitions(string text, out int partitions) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out partitions) && partitions is >= 1 and <= Limits.Partitions;

    private static Reference? ReadCitation(JsonFields fields, List<Fault> faults) =>
        fields.Any("citation") is { } citation ? ReferenceRequest.Read(citation, "/citation", faults) : null;

    private readonly record struct TextValue(string Text)
    {
        public static bool TryParseTitle(string text, out TextValue title)
        {
            title = new TextValue(text);
            return !string.IsNullOrWhiteSpace(text) && text.Length <= Limits.EssayTitleCharacters;
        }

        public static bool TryParseLanguage(string text, out TextValue language)
        {
            language = new TextValue(text);
            return LanguageTag.IsTag(text);
        }
    }

    private readonly record struct TextSyntaxValue(TextSyntax Syntax)
    {
        public static bool TryParse(string text, out TextSyntaxValue value)
        {
            value = new TextSyntaxValue(text == Markdown ? TextSyntax.Markdown : TextSyntax.Plain);
            return text is Plain or Markdown;
        }
    }
}
