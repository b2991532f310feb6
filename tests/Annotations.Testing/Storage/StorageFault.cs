namespace Annotations.Testing.Storage;

/// <summary>What can go wrong between the service and storage.</summary>
public enum StorageFault
{
    /// <summary>Storage never saw the call.</summary>
    FailBeforeSending,

    /// <summary>Storage did it, and the answer was lost.</summary>
    DropAnswer,

    /// <summary>500.</summary>
    ServerError,

    /// <summary>503.</summary>
    Busy,

    /// <summary>429 with Retry-After.</summary>
    Throttle,

    /// <summary>No answer, until the caller gives up.</summary>
    Stall,

    /// <summary>The answer breaks off half-way.</summary>
    CutDownload,
}
