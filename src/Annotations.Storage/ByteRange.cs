namespace Annotations.Storage;

/// <summary>A part of something that is wanted, before it is known how long it is (RFC 9110, section 14.1.2).</summary>
/// <param name="First">The first byte, from 0; null where <paramref name="Last"/> says how many bytes of the end are wanted.</param>
/// <param name="Last">The last byte; null for all from the first on.</param>
public readonly record struct ByteRange(long? First, long? Last)
{
    /// <summary>What there is of it; null where there is nothing.</summary>
    /// <param name="total">In bytes.</param>
    public ByteSpan? Within(long total)
    {
        if (First is { } first) return first < total ? new ByteSpan(first, Math.Min(Last ?? total - 1, total - 1) - first + 1) : null;
        var count = Math.Min(Last ?? 0, total);
        return count > 0 ? new ByteSpan(total - count, count) : null;
    }
}
