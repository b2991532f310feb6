using System.Globalization;
using System.Text;
using Annotations.Citations.References;
using Annotations.Functions.Annotations;
using Annotations.Functions.Essays;
using Annotations.Functions.Exports;
using Annotations.Functions.Http;
using Annotations.Functions.Problems;
using Annotations.Functions.Scholars;
using Annotations.Model.Annotations;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>How an essay and an annotation are themselves cited.</summary>
public sealed class CitationFunctions(Frame frame, IEssayStore essays, AnnotationReader annotations, EssayExporter exporter, ScholarNames names, PublicAddress address)
{
    [Function("GetEssayCitation")]
    public Task<IResult> GetEssayAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/citation")] HttpRequest request,
        string essayId,
        CancellationToken aborted) =>
        frame.ReadAsync(request, async cancellationToken =>
        {
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var essay, out var failure)) return failure;
            var root = address.Of(request);
            return await CiteAsync(Query.Of(request), OwnReference.Of(await names.NowAsync(essay.Value, cancellationToken), root), essayId, new Uri(root, ApiPaths.WebContainer(essay.Value.Id)), cancellationToken);
        }, aborted);

    [Function("GetAnnotationCitation")]
    public Task<IResult> GetAnnotationAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/annotations/{annotationId}/citation")] HttpRequest request,
        string essayId,
        string annotationId,
        CancellationToken aborted) =>
        frame.ReadAsync(request, async (viewer, cancellationToken) =>
        {
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var essay, out var failure)) return failure;
            var query = Query.Of(request);
            var reference = query.Text("revision") is { } revision
                ? (await FindRevisionAsync(viewer, essayId, annotationId, revision, cancellationToken)).Select(state => OwnReference.OfRevision(state, essay.Value, address.Of(request)))
                : (await annotations.FindSaidAsync(viewer, essayId, annotationId, cancellationToken)).Select(said => OwnReference.Of(said, essay.Value, address.Of(request)));
            return reference.Succeeded(out var cited, out failure) ? await CiteAsync(query, cited, annotationId, container: null, cancellationToken) : failure;
        }, aborted);

    /// <summary>A state of an annotation, deleted since or not: <see cref="NotFound"/> where there was none, or where it is the deletion itself, which says nothing.</summary>
    private async Task<Result<Annotation>> FindRevisionAsync(Viewer viewer, string essayId, string annotationId, string revision, CancellationToken cancellationToken)
    {
        if (!(await annotations.ReadStatesAsync(viewer, essayId, annotationId, cancellationToken)).Succeeded(out var states, out var failure)) return failure;
        var state = states.FirstOrDefault(state => !state.IsDeleted && state.Revision.ToString(CultureInfo.InvariantCulture) == revision);
        return state is null ? new NotFound("revision", revision) : AnnotationReader.Said(viewer, state);
    }

    private async Task<Result<Answer>> CiteAsync(Query query, Reference reference, string name, Uri? container, CancellationToken cancellationToken)
    {
        var formatName = query.Text("format") ?? "text";
        var format = ExportFormat.Find(formatName, ExportDocument.Bibliography) ?? ExportFormat.Find(formatName, ExportDocument.References);
        if (format is null) return new UnknownChoice("format", $"There is no format '{formatName}'. There are {ExportFormat.NamesOf(ExportDocument.Bibliography)}, {ExportFormat.NamesOf(ExportDocument.References)}.");
        using var body = new MemoryStream();
        if (await exporter.MakeAsync([reference], format, query.Text("style"), query.Text("locale"), page: null, body, cancellationToken) is { } failure) return failure;
        var isPage = format.Bibliography is { IsHtml: true };
        return Answer.Of(StatusCodes.Status200OK, isPage ? CitationPage.Of(reference, Encoding.UTF8.GetString(body.ToArray()), container) : body.ToArray(), format.MediaType)
            .WithHeader("Content-Disposition", $"inline; filename=\"{name}.{format.FileExtension}\"")
            .WithHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
            .WithHeader("X-Content-Type-Options", "nosniff")
            .WithDescribed(reference.Text("URL")!)
            .WithETagOfBody();
    }
}
