namespace Annotations.Storage;

/// <summary>A part of something.</summary>
/// <param name="Offset">The first byte, from 0.</param>
/// <param name="Length">In bytes; at least 1.</param>
public readonly record struct ByteSpan(long Offset, long Length);
