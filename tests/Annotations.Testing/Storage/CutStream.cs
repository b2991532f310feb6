namespace Annotations.Testing.Storage;

/// <summary>Gives the first bytes of a stream, and then breaks.</summary>
internal sealed class CutStream(Stream whole) : Stream
{
    private int left = 20;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (left == 0) throw new IOException("The connection was closed.");
        var read = whole.Read(buffer, offset, Math.Min(left, count));
        left -= read;
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (left == 0) throw new IOException("The connection was closed.");
        var read = await whole.ReadAsync(buffer[..Math.Min(left, buffer.Length)], cancellationToken);
        left -= read;
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) whole.Dispose();
        base.Dispose(disposing);
    }
}
