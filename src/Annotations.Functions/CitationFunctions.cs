using Annotations.Citations.References;
using Annotations.Functions.Annotations;
using Annotations.Functions.Essays;
using Annotations.Functions.Exports;
using Annotations.Functions.Http;
using Annotations.Functions.Problems;
using Annotations.Model.Failures;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>How an essay and an annotation are themselves cited.</summary>
public sealed class CitationFunctions(Frame frame, IEssayStore essays, IAnnotationStore annotations, EssayExporter exporter, PublicAddress address)
{
    [Function("GetEssayCitation")]
    public Task<IResult> GetEssayAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/citation")] HttpRequest request,
        string essayId,
        CancellationToken cancellationToken) =>
        frame.ReadAsync(request, async () =>
        {
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var essay, out var failure)) return failure;
            return await CiteAsync(request, OwnReference.Of(essay.Value, address.Of(request)), essayId, cancellationToken);
        });

    [Function("GetAnnotationCitation")]
    public Task<IResult> GetAnnotationAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/annotations/{annotationId}/citation")] HttpRequest request,
        string essayId,
        string annotationId,
        CancellationToken cancellationToken) =>
        frame.ReadAsync(request, async () =>
        {
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var essay, out var failure)) return failure;
            if (!(await annotations.FindLiveAsync(essayId, annotationId, cancellationToken)).Succeeded(out var annotation, out failure)) return failure;
            return await CiteAsync(request, OwnReference.Of(annotation.Value, essay.Value, address.Of(request)), annotationId, cancellationToken);
        });

    private async Task<Result<Answer>> CiteAsync(HttpRequest request, Reference reference, string name, CancellationToken cancellationToken)
    {
        var query = Query.Of(request, "format", "style", "locale");
        if (query.Failure is { } invalid) return invalid;
        var formatName = query.Text("format") ?? "text";
        var format = ExportFormat.Find(formatName, ExportDocument.Bibliography) ?? ExportFormat.Find(formatName, ExportDocument.References);
        if (format is null) return new UnknownChoice("format", $"There is no format '{formatName}'. There are {ExportFormat.NamesOf(ExportDocument.Bibliography)}, {ExportFormat.NamesOf(ExportDocument.References)}.");
        using var body = new MemoryStream();
        if (await exporter.MakeAsync([reference], format, query.Text("style"), query.Text("locale"), page: null, body, cancellationToken) is { } failure) return failure;
        return Answer.Of(StatusCodes.Status200OK, body.ToArray(), format.MediaType)
            .WithHeader("Content-Disposition", $"inline; filename=\"{name}.{format.FileExtension}\"")
            .WithHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
            .WithHeader("X-Content-Type-Options", "nosniff")
            .WithETagOfBody();
    }
}
