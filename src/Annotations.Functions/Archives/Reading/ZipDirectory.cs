using System.Buffers.Binary;

namespace Annotations.Functions.Archives.Reading;

/// <summary>Looks at the directory of a ZIP file before anything is made of it (PKWARE, .ZIP File Format Specification, sections 4.3.12 and 4.3.16).</summary>
internal static class ZipDirectory
{
    /// <summary>Some 40,000 files. A larger one would fill the memory before the first file is read.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private const int EndBytes = 22;
    private const int OffsetOfDirectory = 16;

    /// <summary>How many bytes the directory has; null where the file has no end that is one of a ZIP file of less than 4 GB.</summary>
    public static long? LengthIn(Stream file)
    {
        var tail = new byte[Math.Min(file.Length, EndBytes + ushort.MaxValue)];
        var start = file.Length - tail.Length;
        file.Position = start;
        file.ReadExactly(tail);
        file.Position = 0;

        var end = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || tail.Length - end < EndBytes) return null;
        var length = start + end - BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + OffsetOfDirectory));
        return length < 0 ? null : length;
    }
}
