using System.Text;
using Annotations.Citations.Formats;
using Annotations.Citations.References;
using Annotations.Functions.Annotations;
using Annotations.Functions.Essays;
using Annotations.Functions.Exports;
using Annotations.Functions.Http;
using Annotations.Functions.Problems;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Essays' sources, in the formats that scholars' tools read.</summary>
public sealed class ExportFunctions(Frame frame, IEssayStore essays, EssayExporter exporter, BibliographyExporter bibliographies)
{
    private static readonly string Formats = string.Join(", ", ReferenceFormats.Writers.Select(writer => writer.Format).Concat(BibliographyFormat.All.Select(format => format.Name)));

    [Function("ExportEssay")]
    public Task<IResult> ExportAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/export")] HttpRequest request,
        string essayId,
        CancellationToken cancellationToken) =>
        frame.ReadAsync(request, async () =>
        {
            var query = Query.Of(request, "format", "sentence", "style", "locale");
            var sentence = query.Parsed<SentenceId>("sentence", AnnotationRequest.TryParseSentence, SentenceId.Rule);
            if (query.Failure is { } invalid) return invalid;
            if (!TryReadFormat(query, out var writer, out var formatted)) return new InvalidQuery("format", $"Say in which format: one of {Formats}.");
            if (writer is not null && (query.Text("style") ?? query.Text("locale")) is not null) return new InvalidQuery("style", $"'{writer.Format}' is data, and has no style. Formats with a style are {string.Join(", ", BibliographyFormat.All.Select(format => format.Name))}.");
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var essay, out var failure)) return failure;

            var content = await essays.ReadContentAsync(essay.Value, cancellationToken);
            if (sentence is { } id && content.Find(id) is null) return new NotFound("sentence", id.ToString());

            var sources = await exporter.ReadCitedSourcesAsync(essay.Value.Id, sentence, cancellationToken);
            IReadOnlyList<Reference> references = [.. sources.Select(source => source.Reference)];
            var name = FileName(essayId, sentence);
            if (writer is not null) return AnswerOf(Write(writer, references), writer.MediaType, $"attachment; filename=\"{name}.{writer.FileExtension}\"");

            var bibliography = await bibliographies.FormatAsync(references, formatted!, query.Text("style"), query.Text("locale"), cancellationToken);
            return bibliography.Select(text => AnswerOf(formatted!.IsHtml ? HtmlPage.Of(essay.Value.Description.Title, essay.Value.Description.Language, text) : text, formatted!.MediaType, $"inline; filename=\"{name}.{formatted.FileExtension}\"")
                .WithHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .WithHeader("X-Content-Type-Options", "nosniff"));
        });

    private static bool TryReadFormat(Query query, out IReferenceWriter? writer, out BibliographyFormat? formatted)
    {
        (writer, formatted) = (null, null);
        if (query.Text("format") is not { } format) return false;
        formatted = BibliographyFormat.Find(format);
        return formatted is not null || ReferenceFormats.TryGetWriter(format, out writer);
    }

    private static string Write(IReferenceWriter writer, IReadOnlyList<Reference> references)
    {
        using var output = new StringWriter();
        writer.Write(references, output);
        return output.ToString();
    }

    private static Answer AnswerOf(string text, string mediaType, string disposition) =>
        Answer.Of(StatusCodes.Status200OK, Encoding.UTF8.GetBytes(text), mediaType).WithHeader("Content-Disposition", disposition).WithETagOfBody();

    private static string FileName(string essayId, SentenceId? sentence) => sentence is null ? essayId : $"{essayId}-{sentence}";
}
