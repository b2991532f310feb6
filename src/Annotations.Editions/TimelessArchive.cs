using System.IO.Compression;

namespace Annotations.Editions;

/// <summary>Writes zip archives of which the same entries are the same bytes, one entry after another, none of them in memory.</summary>
internal sealed class TimelessArchive(Stream output) : IDisposable
{
    /// <summary>The earliest time that an entry can have.</summary>
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive archive = new(output, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Begins an entry, to be disposed of before the next.</summary>
    public Stream Add(string name)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = Timeless;
        return entry.Open();
    }

    public void Dispose() => archive.Dispose();
}
