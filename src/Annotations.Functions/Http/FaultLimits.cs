namespace Annotations.Functions.Http;

/// <summary>How much is said of what is wrong: enough to put it right, and not more than was sent.</summary>
internal static class FaultLimits
{
    public const int PerRequest = 100;

    /// <summary>On a line of an import, of which there may be many thousands.</summary>
    public const int PerLine = 5;
}
