using System.IO.Compression;

namespace Annotations.Functions.Archives.Writing;

/// <summary>
/// A ZIP file whose bytes follow from its files alone: in the order in which they are added, all of one date, and as if written to a stream that
/// cannot go back, whatever stream it is.
/// </summary>
internal sealed class ArchiveZip(Stream output) : IAsyncDisposable
{
    /// <summary>The first that the format knows. When something was made stands in the files.</summary>
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public const string NdjsonType = "application/x-ndjson";

    private readonly ZipArchive zip = new(new ForwardStream(output), ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<WrittenFile> files = [];

    public IReadOnlyList<WrittenFile> Files => files;

    public async Task AddAsync(ArchiveFile file, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(file.Name, CompressionLevel.Optimal);
        entry.LastWriteTime = Date;
        await using var stream = await entry.OpenAsync(cancellationToken);
        using var digest = new DigestStream(stream);
        await write(digest);
        files.Add(new WrittenFile(file, digest.Bytes, digest.Sha256()));
    }

    public Task AddLinesAsync<T>(ArchiveFile file, IAsyncEnumerable<T> lines, CancellationToken cancellationToken) =>
        AddAsync(file, output => LineWriter.WriteAsync(lines, output, cancellationToken), cancellationToken);

    public Task AddBytesAsync(ArchiveFile file, byte[] bytes, CancellationToken cancellationToken) =>
        AddAsync(file, output => output.WriteAsync(bytes, cancellationToken).AsTask(), cancellationToken);

    /// <summary>Writes the directory: without it, it is no ZIP file.</summary>
    public ValueTask DisposeAsync() => zip.DisposeAsync();
}
