namespace Annotations.Storage;

/// <summary>An export that is being read.</summary>
/// <param name="Content">Holds at least what is asked for, from its position on.</param>
/// <param name="Total">How long the whole export is, in bytes.</param>
/// <param name="Part">What of it is asked for; null for all.</param>
public sealed record OpenExport(Stream Content, long Total, ByteSpan? Part) : IAsyncDisposable
{
    /// <summary>How much of <see cref="Content"/> is asked for, in bytes.</summary>
    public long Length => Part?.Length ?? Total;

    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
