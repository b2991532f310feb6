using System.Buffers;

namespace Annotations.Functions.Archives.Writing;

/// <summary>Writes values as NDJSON, some at a time.</summary>
internal static class LineWriter
{
    private const int BytesAtATime = 64 * 1024;

    public static async Task WriteAsync<T>(IAsyncEnumerable<T> values, Stream output, CancellationToken cancellationToken)
    {
        var waiting = new ArrayBufferWriter<byte>(BytesAtATime);
        await foreach (var value in values.WithCancellation(cancellationToken))
        {
            waiting.Write(ArchiveJson.Line(value));
            if (waiting.WrittenCount < BytesAtATime) continue;
            await output.WriteAsync(waiting.WrittenMemory, cancellationToken);
            waiting.ResetWrittenCount();
        }

        await output.WriteAsync(waiting.WrittenMemory, cancellationToken);
    }
}
