using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Annotations.Testing.Storage;

/// <summary>Loses the answers of calls after the service has done them, as a broken connection does.</summary>
public sealed class LossyPolicy : HttpPipelinePolicy
{
    private int answersToLose;

    private Func<Task>? before;

    /// <summary>What happens in the time that the service needs to notice.</summary>
    private Func<Task>? meanwhile;

    /// <summary>Loses the answers to the next calls that write.</summary>
    public void LoseWrites(int count) => answersToLose = count;

    /// <summary>Loses the answer to the next call that writes, and lets something else happen before it is repeated.</summary>
    public void LoseWrite(Func<Task> andThen) => (answersToLose, meanwhile) = (1, andThen);

    /// <summary>Lets something else happen first when the next call that writes is sent.</summary>
    public void BeforeWrite(Func<Task> happens) => before = happens;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        ProcessNext(message, pipeline);
        if (IsLost(message)) throw Lost();
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (message.Request.Method != RequestMethod.Get && Interlocked.Exchange(ref before, null) is { } first) await first();
        await ProcessNextAsync(message, pipeline);
        if (!IsLost(message)) return;
        if (Interlocked.Exchange(ref meanwhile, null) is { } happens) await happens();
        throw Lost();
    }

    private bool IsLost(HttpMessage message) =>
        message.Request.Method != RequestMethod.Get && Interlocked.Decrement(ref answersToLose) >= 0;

    private static RequestFailedException Lost() => new("The answer was lost.", new IOException("The connection was closed."));
}
