namespace Annotations.Storage.Tests.Blobs;

/// <summary>Seems to have a length, and breaks in its middle.</summary>
internal sealed class BreakingStream(long length) : MemoryStream
{
    private long position;

    public override long Length => length;

    public override long Position { get => position; set => position = value; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (position > length / 2) throw new InvalidOperationException("The file broke off.");
        position += buffer.Length;
        return buffer.Length;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer, offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override long Seek(long offset, SeekOrigin loc) => position = loc == SeekOrigin.Begin ? offset : loc == SeekOrigin.Current ? position + offset : length + offset;
}
