using Azure.Core;
using Azure.Core.Pipeline;

namespace Annotations.Testing.Storage;

/// <summary>A network that answers some calls, and then keeps everybody waiting until they give up.</summary>
public sealed class StallingTransport : HttpPipelineTransport
{
    private readonly HttpPipelineTransport inner = HttpClientTransport.Shared;
    private int left = int.MaxValue;
    private bool doesItAllTheSame;

    /// <summary>How many calls were kept waiting since the last <see cref="StallAfter"/>.</summary>
    public int Stalled { get; private set; }

    /// <param name="calls">How many are answered before.</param>
    /// <param name="isDone">Whether storage does what it is asked to, and the answer alone does not come.</param>
    public void StallAfter(int calls, bool isDone) => (left, doesItAllTheSame, Stalled) = (calls, isDone, 0);

    public void AnswerAll() => left = int.MaxValue;

    public override Request CreateRequest() => inner.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("The service calls storage asynchronously only.");

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        var isAnswered = Interlocked.Decrement(ref left) >= 0;
        if (isAnswered || doesItAllTheSame) await inner.ProcessAsync(message);
        if (isAnswered) return;
        Stalled++;
        await Task.Delay(Timeout.Infinite, message.CancellationToken);
    }
}
