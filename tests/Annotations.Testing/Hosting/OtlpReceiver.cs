using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Annotations.Testing.Hosting;

/// <summary>Takes what a process exports by OTLP over HTTP (OpenTelemetry Protocol Specification, "OTLP/HTTP"), and keeps it as it came.</summary>
public sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<byte[]> received = new();
    private readonly WebApplication app;

    private OtlpReceiver(WebApplication app)
    {
        this.app = app;
        app.MapPost("/v1/{signal}", TakeAsync);
    }

    /// <summary>What makes a process export here, soon and often.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = app.Urls.Single(),
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_BSP_SCHEDULE_DELAY"] = "200",
        ["OTEL_BLRP_SCHEDULE_DELAY"] = "200",
        ["OTEL_METRIC_EXPORT_INTERVAL"] = "500",
    };

    /// <summary>All of it; the strings within the messages are readable as they are.</summary>
    public string Text => Encoding.UTF8.GetString([.. received.SelectMany(message => message)]);

    public static async Task<OtlpReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new OtlpReceiver(builder.Build());
        await receiver.app.StartAsync();
        return receiver;
    }

    /// <summary>Whether bytes came: a trace's id is sent as its 16 bytes.</summary>
    public bool Has(byte[] bytes) => received.Any(message => message.AsSpan().IndexOf(bytes) >= 0);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        received.Enqueue(body.ToArray());
        return Results.Bytes([], "application/x-protobuf");
    }
}
