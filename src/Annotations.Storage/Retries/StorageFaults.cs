using Azure;
using Azure.Identity;

namespace Annotations.Storage.Retries;

/// <summary>Tells storage that is away from storage that said no.</summary>
internal static class StorageFaults
{
    /// <summary>No answer (0), a time-out, throttling, or a fault of the server: nobody knows whether the call took effect.</summary>
    public static bool IsAmbiguous(RequestFailedException exception) =>
        exception.Status is 0 or 408 or 429 or >= 500;

    /// <summary>The app's identity was refused, or has not got its roles yet: for callers the same as storage that is away.</summary>
    private static bool IsClosed(RequestFailedException exception) => exception.Status is 401 or 403;

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
        RequestFailedException failed => IsAmbiguous(failed) || IsClosed(failed),
        AuthenticationFailedException => true,
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        AggregateException aggregate => aggregate.InnerExceptions.All(inner => IsAway(inner, cancellationToken)),
        IOException or HttpRequestException => true,
        _ => false,
    };
}
