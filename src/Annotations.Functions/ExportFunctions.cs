using Annotations.Functions.Essays;
using Annotations.Functions.Exports;
using Annotations.Functions.Exports.Kept;
using Annotations.Functions.Http;
using Annotations.Functions.Telemetry;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Essays, and what was said about them, in the formats that scholars' tools read.</summary>
public sealed class ExportFunctions(Frame frame, IEssayStore essays, ExportCache exports, PublicAddress address, ServiceTelemetry telemetry)
{
    [Function("ExportEssay")]
    public Task<IResult> ExportAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/export")] HttpRequest request,
        string essayId,
        CancellationToken aborted) =>
        frame.ReadAsync(request, async (viewer, cancellationToken) =>
        {
            if (!ExportRequest.Of(request, viewer).Succeeded(out var wanted, out var failure)) return failure;
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var essay, out failure)) return failure;

            if (!(await exports.GetAsync(essay.Value, wanted, address.Of(request), new ExportCall(request), cancellationToken)).Succeeded(out var export, out failure)) return failure;
            telemetry.CountExport(WireNames<ExportDocument>.Of(wanted.Format.Document), wanted.Format.Name, isSent: export.Content is not null);
            return ExportAnswer.Of(export, wanted, wanted.FileNameOf(essay.Value.Id));
        }, aborted);
}
