using Annotations.Functions.Essays;
using Annotations.Functions.Http;
using Annotations.Functions.Telemetry;
using Annotations.Functions.Versions;
using Annotations.Model;
using Annotations.Model.Access;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Storage;

namespace Annotations.Functions.Import;

/// <summary>Runs imports: reads lines as they come, and writes them some at a time, so that memory does not grow with the import.</summary>
public sealed class ImportRunner(IEssayStore essays, IAnnotationStore annotations, ISourceStore sources, ChangeMaker changes, ServiceTelemetry telemetry)
{
    public const string MediaType = "application/x-ndjson";

    /// <summary>Some ten transactions.</summary>
    private const int LinesAtATime = 200;

    /// <returns>A report in NDJSON, a line for each line; <see cref="NotFound"/> where there is no such essay.</returns>
    public async Task<Result<ReadOnlyMemory<byte>>> RunAsync(Caller caller, EssayId id, Stream body, CancellationToken cancellationToken)
    {
        if (await essays.FindAsync(id, cancellationToken) is not { } stored) return EssayLookup.NotAnEssay(id.Value);
        var composed = new ComposedEssay(stored.Value, await essays.ReadContentAsync(stored.Value, cancellationToken));
        var importer = new AnnotationImporter(composed, caller, () => changes.By(caller), annotations, sources, telemetry);
        var report = new ImportReport();
        var waiting = new List<(int Number, Result<ImportLine> Line)>();
        await foreach (var (number, line) in NdjsonLines.ReadAsync(body, Limits.RequestBodyBytes, Limits.ImportBodyBytes, cancellationToken))
        {
            waiting.Add((number, Read(line, stored.Value.Access.Policy)));
            if (waiting.Count == LinesAtATime) await WriteAsync(importer, waiting, report, cancellationToken);
        }

        await WriteAsync(importer, waiting, report, cancellationToken);
        return report.Body;
    }

    private static async Task WriteAsync(AnnotationImporter importer, List<(int Number, Result<ImportLine> Line)> waiting, ImportReport report, CancellationToken cancellationToken)
    {
        var outcomes = await importer.WriteAsync(waiting.ConvertAll(line => line.Line), cancellationToken);
        foreach (var (line, outcome) in waiting.Zip(outcomes)) report.Add(line.Number, outcome);
        waiting.Clear();
    }

    private static Result<ImportLine> Read(Result<byte[]> line, EssayPolicy policy)
    {
        if (!line.Succeeded(out var bytes, out var failure)) return failure;
        if (!RequestBody.CheckUtf8(bytes).Succeeded(out var utf8, out failure)) return failure;
        if (!RequestBody.ParseJson(utf8).Succeeded(out var json, out failure)) return failure;
        using (json) return ImportLineReader.Read(json.RootElement, policy);
    }
}
