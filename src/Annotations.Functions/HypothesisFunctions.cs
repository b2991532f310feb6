using System.Buffers;
using System.Text;
using Annotations.Functions.Http;
using Annotations.Functions.Hypothesis;
using Annotations.Functions.Import;
using Annotations.Functions.WebAnnotation.Containers;
using Annotations.Model;
using Annotations.Model.Failures;
using Annotations.Model.Rights;
using Annotations.Model.Scholars;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Annotations that were made elsewhere, with Hypothesis.</summary>
public sealed class HypothesisFunctions(Frame frame, WebContainers containers, IEssayStore essays)
{
    private const string CsvMediaType = "text/csv";

    [Function("ImportHypothesis")]
    public Task<IResult> ImportAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "essays/{essayId}/annotations/hypothesis")] HttpRequest request,
        string essayId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            var query = Query.Of(request);
            var licence = query.Parsed<Licence>("rights", Licence.TryParse, Licence.Rule);
            if (query.Failure is { } invalid) return invalid;
            if (!(await containers.OpenAsync(request, new Viewer(caller), essayId, "annotations", cancellationToken)).Succeeded(out var own, out var failure)) return failure;
            if (!(await ReadAsync(request, cancellationToken)).Succeeded(out var items, out failure)) return failure;
            var content = await essays.ReadContentAsync(own.Essay, cancellationToken);
            var report = await new HypothesisImporter(own, containers.Beside(own, "plain"), content, caller, licence).ImportAsync(items, cancellationToken);
            return Answer.Of(StatusCodes.Status200OK, Lines(report), ImportRunner.MediaType);
        }, aborted);

    private static async Task<Result<IReadOnlyList<HypothesisItem>>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!RequestBody.MediaTypeOf(request, RequestBody.JsonMediaType, CsvMediaType).Succeeded(out var mediaType, out var failure)) return failure;
        if (!(await RequestBody.ReadUtf8Async(request, Limits.ImportBodyBytes, cancellationToken)).Succeeded(out var body, out failure)) return failure;
        if (mediaType == CsvMediaType) return HypothesisCsvReader.Read(Encoding.UTF8.GetString(body));
        if (!RequestBody.ParseJson(body, maxDepth: Limits.WebAnnotationDepth).Succeeded(out var json, out failure)) return failure;
        using (json) return HypothesisJsonReader.Read(json.RootElement);
    }

    private static ReadOnlyMemory<byte> Lines(IReadOnlyList<HypothesisReportLine> report)
    {
        var lines = new ArrayBufferWriter<byte>();
        foreach (var line in report)
        {
            lines.Write(ApiJson.Serialize(line));
            lines.Write("\n"u8);
        }

        return lines.WrittenMemory;
    }
}
