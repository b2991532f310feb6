using System.Diagnostics;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Annotations.Storage.Telemetry;

/// <summary>Tells each call to storage, repetitions among them, by service, resource, method and status alone.</summary>
/// <param name="service"><c>table</c> or <c>blob</c>.</param>
internal sealed class StorageCallPolicy(string service) : HttpPipelinePolicy
{
    private static readonly IReadOnlyList<string> Containers = StorageNames.Default.Containers;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        using var call = Start(message);
        ProcessNext(message, pipeline);
        call.End(message);
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        using var call = Start(message);
        await ProcessNextAsync(message, pipeline);
        call.End(message);
    }

    private StorageCall Start(HttpMessage message) =>
        new(service, ResourceOf(message.Request.Uri.Path), message.Request.Method.Method);

    /// <summary>The container, where it is one of the service's. There is one table.</summary>
    private string ResourceOf(string path) =>
        service == "table"
            ? StorageNames.Default.Table
            : path.Split('/', 4, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(segment => Containers.Contains(segment)) ?? "other";

    /// <summary>One attempt, from sending it to the head of its answer.</summary>
    private sealed class StorageCall(string service, string resource, string method) : IDisposable
    {
        private readonly long start = Stopwatch.GetTimestamp();
        private readonly Activity? span = StorageTelemetry.Spans.StartActivity($"{method} {resource}", ActivityKind.Client);
        private int status;

        public void End(HttpMessage message) => status = message.HasResponse ? message.Response.Status : 0;

        /// <summary>Without an answer the status is 0.</summary>
        public void Dispose()
        {
            var tags = new TagList
            {
                { "storage.service", service },
                { "storage.resource", resource },
                { "http.request.method", method },
                { "http.response.status_code", status },
            };
            StorageTelemetry.Durations.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, tags);
            if (span is null) return;
            foreach (var (name, value) in tags) span.SetTag(name, value);
            if (status is 0 or 429 or >= 500) span.SetStatus(ActivityStatusCode.Error);
            span.Dispose();
        }
    }
}
