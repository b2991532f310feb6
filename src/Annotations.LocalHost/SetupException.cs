namespace Annotations.LocalHost;

/// <summary>Something on this machine stands in the way; the message says what, and what to do about it.</summary>
public sealed class SetupException : Exception
{
    public SetupException(string message)
        : base(message)
    {
    }

    public SetupException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
