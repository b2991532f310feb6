using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Annotations.Testing.Storage;

/// <summary>A network that fails in the ways networks and storage do, at random by seed.</summary>
public sealed class FaultyTransport(int seed, double rate) : HttpPipelineTransport
{
    private static readonly StorageFault[] Kinds = Enum.GetValues<StorageFault>();

    private readonly HttpPipelineTransport inner = HttpClientTransport.Shared;
    private readonly Random random = new(seed);
    private readonly int[] faults = new int[Kinds.Length];

    /// <summary>Whether calls fail just now.</summary>
    public bool IsOn { get; set; }

    /// <summary>How often each kind of fault has happened.</summary>
    public IReadOnlyDictionary<StorageFault, int> Faults => Kinds.ToDictionary(kind => kind, kind => faults[(int)kind]);

    public override Request CreateRequest() => inner.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("The service calls storage asynchronously only.");

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        if (NextFault() is not { } fault)
        {
            await inner.ProcessAsync(message);
            return;
        }

        Interlocked.Increment(ref faults[(int)fault]);
        await FailAsync(message, fault);
    }

    private async Task FailAsync(HttpMessage message, StorageFault fault)
    {
        switch (fault)
        {
            case StorageFault.FailBeforeSending:
                throw Broken();
            case StorageFault.DropAnswer:
                await inner.ProcessAsync(message);
                throw Broken();
            case StorageFault.Stall:
                await Task.Delay(Timeout.Infinite, message.CancellationToken);
                break;
            case StorageFault.CutDownload:
                await inner.ProcessAsync(message);
                if (message.Response.ContentStream is { } content) message.Response.ContentStream = new CutStream(content);
                break;
            default:
                message.Response = new CannedResponse(StatusOf(fault));
                break;
        }
    }

    private StorageFault? NextFault()
    {
        if (!IsOn) return null;
        lock (random) return random.NextDouble() < rate ? Kinds[random.Next(Kinds.Length)] : null;
    }

    private static int StatusOf(StorageFault fault) => fault switch
    {
        StorageFault.Throttle => 429,
        StorageFault.Busy => 503,
        _ => 500,
    };

    private static RequestFailedException Broken() =>
        new("The connection was closed.", new HttpRequestException("The connection was closed."));
}
