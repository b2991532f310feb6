using Azure;

namespace Annotations.Storage.Retries;

/// <summary>Tells storage that is away from storage that said no.</summary>
internal static class StorageFaults
{
    /// <summary>No answer (0), a time-out, throttling, or a fault of the server: nobody knows whether the call took effect.</summary>
    public static bool IsAmbiguous(RequestFailedException exception) =>
        exception.Status is 0 or 408 or 429 or >= 500;

    public static StorageUnavailableException Unavailable(Exception exception) =>
        new("Storage does not answer.", exception);

    /// <summary>Runs a call to storage and turns its being away into the one exception that callers know.</summary>
    public static async Task<T> GuardAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call();
        }
        catch (Exception exception) when (IsAway(exception, cancellationToken))
        {
            throw Unavailable(exception);
        }
    }

    /// <summary>Whether an exception says that storage is away, rather than that the caller left or that we erred.</summary>
    public static bool IsAway(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        RequestFailedException failed => IsAmbiguous(failed),
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        AggregateException aggregate => aggregate.InnerExceptions.All(inner => IsAway(inner, cancellationToken)),
        IOException or HttpRequestException => true,
        _ => false,
    };
}
