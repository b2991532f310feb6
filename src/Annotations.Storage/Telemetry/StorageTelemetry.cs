using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Annotations.Storage.Telemetry;

/// <summary>What is told of calls to storage: how many, how long, how they ended, and never what about. Keys and filters hold ids and names.</summary>
public static class StorageTelemetry
{
    /// <summary>The name of the source of spans and of the meter.</summary>
    public const string Name = "Annotations.Storage";

    /// <summary>Seconds from sending a call to its answer's head, for each attempt.</summary>
    public const string CallDuration = "annotations.storage.call.duration";

    internal static readonly ActivitySource Spans = new(Name);

    private static readonly Meter Meter = new(Name);

    internal static readonly Histogram<double> Durations = Meter.CreateHistogram<double>(CallDuration, "s", "How long storage took to answer a call, or to fail to.");
}
