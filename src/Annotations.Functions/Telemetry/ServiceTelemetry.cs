using System.Diagnostics;
using System.Diagnostics.Metrics;
using Annotations.Functions.Http;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;

namespace Annotations.Functions.Telemetry;

/// <summary>What the service tells of its work: how much of which kind, and never whose or what about.</summary>
public sealed class ServiceTelemetry
{
    /// <summary>The name of the source of spans and of the meter.</summary>
    public const string Name = "Annotations";

    private static readonly ActivitySource Spans = new(Name);

    private readonly Counter<long> created;
    private readonly Counter<long> refusals;
    private readonly Counter<long> exports;

    public ServiceTelemetry(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        created = meter.CreateCounter<long>("annotations.created", "{annotation}", "Annotations and counter-claims that were created.");
        refusals = meter.CreateCounter<long>("annotations.refusals", "{request}", "Requests that were answered with a problem.");
        exports = meter.CreateCounter<long>("annotations.exports", "{export}", "Exports that were asked for.");
    }

    /// <summary>A span around the work of one request; null where nobody listens.</summary>
    public static Activity? StartRequest(Func<string> route) =>
        Spans.HasListeners() ? Spans.StartActivity(route()) : null;

    /// <summary>Counts an annotation by its kind, a counter-claim by how it disputes.</summary>
    public void CountCreated(Annotation annotation) =>
        created.Add(1, new KeyValuePair<string, object?>("annotation.kind", annotation.Dispute is { } dispute ? WireNames<DisputeKind>.Of(dispute.Kind) : WireNames<AnnotationKind>.Of(annotation.Statement.Kind)));

    /// <summary>Counts a problem by the code of its type.</summary>
    public void CountRefusal(string problem) =>
        refusals.Add(1, new KeyValuePair<string, object?>("problem.type", problem));

    /// <param name="isSent">Whether it was sent: whoever has it already is not sent it again. Whether it was made or read shows in the calls to storage.</param>
    public void CountExport(string document, string format, bool isSent) =>
        exports.Add(1, new("export.document", document), new("export.format", format), new("export.outcome", isSent ? "sent" : "not-modified"));
}
