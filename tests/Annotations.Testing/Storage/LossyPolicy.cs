using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Annotations.Testing.Storage;

/// <summary>Loses the answers of calls after the service has done them, as a broken connection does.</summary>
public sealed class LossyPolicy : HttpPipelinePolicy
{
    private int answersToLose;

    /// <summary>Loses the answers to the next calls that write.</summary>
    public void LoseWrites(int count) => answersToLose = count;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        ProcessNext(message, pipeline);
        Lose(message);
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        Lose(message);
    }

    private void Lose(HttpMessage message)
    {
        if (message.Request.Method == RequestMethod.Get) return;
        if (Interlocked.Decrement(ref answersToLose) >= 0) throw new RequestFailedException("The answer was lost.", new IOException("The connection was closed."));
    }
}
