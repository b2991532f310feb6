namespace Annotations.Storage;

/// <summary>Storage did not answer, or refused for being busy, after all retries. Nothing above this project sees an Azure type.</summary>
public sealed class StorageUnavailableException : Exception
{
    public StorageUnavailableException()
    {
    }

    public StorageUnavailableException(string message)
        : base(message)
    {
    }

    public StorageUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
