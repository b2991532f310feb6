using System.Globalization;
using System.Text;
using System.Text.Json;
using Annotations.Citations.References;
using Annotations.Functions.Http;
using Annotations.Functions.Sources;
using Annotations.Model;
using Annotations.Model.Access;
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

    /// <param name="current">The essay that is there; what the request does not say stays as it is.</param>
    public static async Task<Result<EssayDraft>> ReadAsync(HttpRequest request, ComposedEssay? current, CancellationToken cancellationToken)
    {
        if (!RequestBody.MediaTypeOf(request, RequestBody.JsonMediaType, Plain, Markdown).Succeeded(out var mediaType, out var failure)) return failure;
        if (!(await RequestBody.ReadUtf8Async(request, Limits.EssayBodyBytes, cancellationToken)).Succeeded(out var body, out failure)) return failure;
        return mediaType == RequestBody.JsonMediaType
            ? ReadJson(request, body, current)
            : ReadText(request, body, mediaType == Markdown ? TextSyntax.Markdown : TextSyntax.Plain, current);
    }

    private static Result<EssayDraft> ReadText(HttpRequest request, byte[] body, TextSyntax syntax, ComposedEssay? current)
    {
        var query = Query.Of(request);
        var title = query.Parsed<TextValue>("title", TextValue.TryParseTitle, $"It has 1 to {Limits.EssayTitleCharacters} characters.");
        var language = query.Parsed<TextValue>("language", TextValue.TryParseLanguage, LanguageTag.Rule);
        var partitions = query.Parsed<int>("partitions", TryParsePartitions, PartitionsRule);
        var visibility = query.Parsed<Visibility>("visibility", WireNames<Visibility>.TryParse, WireNames<Visibility>.Rule);
        if (query.Failure is { } invalid) return invalid;

        return EssayText.Normalize(Encoding.UTF8.GetString(body), "").Select(text =>
            new EssayDraft(text, syntax, title?.Text, language?.Text, current?.Essay.Description.Citation) { Partitions = partitions, Visibility = visibility });
    }

    private static Result<EssayDraft> ReadJson(HttpRequest request, byte[] body, ComposedEssay? current)
    {
        if (Query.Refusal(request, known: []) is { } invalid) return invalid;
        if (!RequestBody.ParseJson(body).Succeeded(out var document, out var failure)) return failure;
        using (document) return Read(document.RootElement, current);
    }

    private static Result<EssayDraft> Read(JsonElement json, ComposedEssay? current)
    {
        var faults = new List<Fault>();
        if (JsonFields.Of(json, "", faults) is not { } fields) return new Invalid(faults);

        var title = fields.Parsed<TextValue>("title", TextValue.TryParseTitle, $"A title has 1 to {Limits.EssayTitleCharacters} characters.", required: current is null ? "An essay has a title." : null);
        var language = fields.Parsed<TextValue>("language", TextValue.TryParseLanguage, LanguageTag.Rule);
        var format = fields.Parsed<TextSyntaxValue>("format", TextSyntaxValue.TryParse, $"The text's format is '{Plain}' or '{Markdown}'.");
        var citation = ReadCitation(fields, current, faults);
        var partitions = ReadPartitions(fields);
        var visibility = fields.Parsed<Visibility>("visibility", WireNames<Visibility>.TryParse, WireNames<Visibility>.Rule);
        var policy = fields.Any("policy") is { } sent ? PolicyRequest.Read(sent, "/policy", faults) : null;
        var text = ReadText(fields, current, faults);
        if (current is not null) CheckReadOnly(fields, current.Essay);
        fields.RefuseUnknown();
        return faults.Count > 0
            ? new Invalid(faults)
            : new EssayDraft(text!, format?.Syntax ?? SyntaxOf(fields, current), title?.Text, language?.Text, citation) { Partitions = partitions, Visibility = visibility, Policy = policy };
    }

    private static string? ReadText(JsonFields fields, ComposedEssay? current, List<Fault> faults)
    {
        if (fields.Text("text", int.MaxValue, required: current is null ? "An essay has a text." : null) is not { } sent) return current?.Content.Text;
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

    /// <summary>A text that stays, stays what it is; one that is sent is plain unless it says otherwise.</summary>
    private static TextSyntax SyntaxOf(JsonFields fields, ComposedEssay? current) =>
        current is null || fields.Has("text") ? TextSyntax.Plain : current.Essay.Description.Syntax;

    private static void CheckReadOnly(JsonFields fields, Essay current) =>
        new ReadOnlyMembers(ApiJson.ToElement(EssayResponse.Of(current)))
            .Check(fields, ReadOnlyMembers.SetByTheService, "id", "revision", "counts", "creator", "created", "modified", "links");

    private static Reference? ReadCitation(JsonFields fields, ComposedEssay? current, List<Fault> faults)
    {
        if (fields.Any("citation") is { } citation) return ReferenceRequest.Read(citation, "/citation", faults);
        return fields.IsNull("citation") ? null : current?.Essay.Description.Citation;
    }

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
