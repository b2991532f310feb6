using System.Text;
using Annotations.Citations.Formats;
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
public sealed class ExportFunctions(Frame frame, IEssayStore essays, EssayExporter exporter)
{
    private static readonly string Formats = string.Join(", ", ReferenceFormats.Writers.Select(writer => writer.Format));

    [Function("ExportEssay")]
    public Task<IResult> ExportAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/export")] HttpRequest request,
        string essayId,
        CancellationToken cancellationToken) =>
        frame.ReadAsync(request, async () =>
        {
            var query = Query.Of(request, "format", "sentence");
            var sentence = query.Parsed<SentenceId>("sentence", AnnotationRequest.TryParseSentence, SentenceId.Rule);
            if (query.Failure is { } invalid) return invalid;
            if (query.Text("format") is not { } format || !ReferenceFormats.TryGetWriter(format, out var writer)) return new InvalidQuery("format", $"Say in which format: one of {Formats}.");
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var essay, out var failure)) return failure;

            var content = await essays.ReadContentAsync(essay.Value, cancellationToken);
            if (sentence is { } id && content.Find(id) is null) return new NotFound("sentence", id.ToString());

            var sources = await exporter.ReadCitedSourcesAsync(essay.Value.Id, sentence, cancellationToken);
            using var output = new StringWriter();
            writer.Write([.. sources.Select(source => source.Reference)], output);
            return Answer.Of(StatusCodes.Status200OK, Encoding.UTF8.GetBytes(output.ToString()), writer.MediaType)
                .WithHeader("Content-Disposition", $"attachment; filename=\"{FileName(essayId, sentence)}.{writer.FileExtension}\"")
                .WithETagOfBody();
        });

    private static string FileName(string essayId, SentenceId? sentence) => sentence is null ? essayId : $"{essayId}-{sentence}";
}
