namespace Annotations.Functions.Http;

/// <summary>The time that one request has. It ends when it is over, and when nobody waits for the answer any more.</summary>
public sealed class RequestTime : IDisposable
{
    private readonly CancellationTokenSource limit;
    private readonly CancellationTokenSource ended;

    /// <param name="aborted">By the host.</param>
    /// <param name="left">By the caller.</param>
    public RequestTime(RequestTimeLimit limit, TimeProvider clock, CancellationToken aborted, CancellationToken left)
    {
        this.limit = new CancellationTokenSource(limit.PerRequest, clock);
        ended = CancellationTokenSource.CreateLinkedTokenSource(this.limit.Token, aborted, left);
    }

    /// <summary>What is done for the request stops with it.</summary>
    public CancellationToken Ended => ended.Token;

    /// <summary>Whether it took as long as it may.</summary>
    public bool IsOver => limit.IsCancellationRequested;

    /// <summary>Whether the exception comes of <see cref="Ended"/>, whatever else went wrong before.</summary>
    public bool IsEndOf(Exception exception) =>
        ended.IsCancellationRequested && (exception is OperationCanceledException || (exception is AggregateException several && several.InnerExceptions.Any(inner => inner is OperationCanceledException)));

    public void Dispose()
    {
        ended.Dispose();
        limit.Dispose();
    }
}
