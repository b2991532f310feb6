using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Annotations.Functions.Problems;
using Annotations.Model.Failures;

namespace Annotations.Functions.Import;

/// <summary>Reads the lines of a body as they come in, one at a time.</summary>
internal static class NdjsonLines
{
    private const byte LineFeed = (byte)'\n';

    /// <summary>Each line that is not blank, with its number from 1. A line over the limit, or a body over its own, is the last: <see cref="BodyTooLarge"/>.</summary>
    public static async IAsyncEnumerable<(int Number, Result<byte[]> Line)> ReadAsync(
        Stream body, int maxLineBytes, long maxBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(body);
        long consumed = 0;
        for (var number = 1; ; number++)
        {
            var (line, length, isLast) = await NextAsync(reader, maxLineBytes, cancellationToken);
            consumed += length;
            if (line is null || consumed > maxBytes)
            {
                yield return (number, new BodyTooLarge(line is null ? maxLineBytes : maxBytes));
                yield break;
            }

            if (line.AsSpan().ContainsAnyExcept(" \t\r"u8)) yield return (number, line);
            if (isLast) yield break;
        }
    }

    /// <summary>The bytes up to the next line feed; null where there are too many.</summary>
    private static async Task<(byte[]? Line, long Length, bool IsLast)> NextAsync(PipeReader reader, int maxBytes, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            if (read.Buffer.PositionOf(LineFeed) is { } end)
            {
                var line = read.Buffer.Slice(0, end);
                if (line.Length > maxBytes) return (null, line.Length, true);
                var bytes = line.ToArray();
                reader.AdvanceTo(read.Buffer.GetPosition(1, end));
                return (bytes, bytes.Length + 1, false);
            }

            if (read.Buffer.Length > maxBytes) return (null, read.Buffer.Length, true);
            if (read.IsCompleted) return (read.Buffer.ToArray(), read.Buffer.Length, true);
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
