using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Annotations.Model;
using Annotations.Model.Failures;

namespace Annotations.Functions.Archives.Reading;

/// <summary>The files of an archive that somebody sends: those that an archive has and no other, each as its checksum says.</summary>
internal sealed partial class ArchiveContents : IDisposable
{
    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.Ordinal);

    private ArchiveContents(ZipArchive zip) => this.zip = zip;

    /// <summary>Tells the archive from any other, however it was packed: SHA-256 of its manifest, in lower-case hexadecimal.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>The names of the files of texts.</summary>
    public IEnumerable<string> Texts => entries.Keys.Where(name => IsText().IsMatch(name));

    /// <param name="file">Can go back; stays open.</param>
    /// <returns>The files, all checked; <see cref="UnsoundArchive"/>, or <see cref="TooLarge"/> for more than is unpacked.</returns>
    public static async Task<Result<ArchiveContents>> OpenAsync(Stream file, CancellationToken cancellationToken)
    {
        var faults = new ArchiveFaults();
        if (Unzip(file, faults) is not { } zip) return faults.ToFailure();
        var contents = new ArchiveContents(zip);
        var failure = await contents.CheckAsync(faults, cancellationToken);
        if (failure is null) return contents;
        contents.Dispose();
        return failure;
    }

    public Stream Open(string name) => entries[name].Open();

    public bool Has(string name) => entries.ContainsKey(name);

    public long LengthOf(string name) => entries[name].Length;

    public void Dispose() => zip.Dispose();

    private static ZipArchive? Unzip(Stream file, ArchiveFaults faults)
    {
        var directory = ZipDirectory.LengthIn(file);
        if (directory > ZipDirectory.MaxBytes) faults.Add(null, "too-many-files", $"The directory of the ZIP file has {directory} bytes; at most {ZipDirectory.MaxBytes} are read.");
        else if (directory is null) faults.Add(null, "not-a-zip", "The body is no whole ZIP file: its directory is missing at the end. Send the archive as it was exported.");
        if (!faults.IsEmpty) return null;

        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            _ = zip.Entries.Count;
            return zip;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ArgumentException)
        {
            zip?.Dispose();
            faults.Add(null, "not-a-zip", "The body is no ZIP file that can be read: its directory is damaged. Send the archive as it was exported.");
            return null;
        }
    }

    private async Task<Failure?> CheckAsync(ArchiveFaults faults, CancellationToken cancellationToken)
    {
        foreach (var entry in zip.Entries) Take(entry, faults);
        foreach (var name in ArchiveNames.Fixed.Where(name => !Has(name))) faults.Add(name, "missing-file", "The archive has no such file, and every archive has.");
        if (zip.Entries.Sum(entry => Math.Max(0, entry.Length)) > Limits.ArchiveBytes) return new TooLarge("archive, unpacked,", Limits.ArchiveBytes, "bytes");
        if (!faults.IsEmpty) return faults.ToFailure();

        if (await ReadManifestAsync(faults, cancellationToken) is { } manifest)
        {
            foreach (var name in entries.Keys.Where(name => name != ArchiveNames.Manifest)) await CheckSumAsync(name, manifest, faults, cancellationToken);
        }

        return faults.IsEmpty ? null : faults.ToFailure();
    }

    private void Take(ZipArchiveEntry entry, ArchiveFaults faults)
    {
        // Programs that pack folders write a line for each.
        var name = entry.FullName;
        if (name is "text/" or "derived/" && entry.Length == 0) return;
        if (!ArchiveNames.Fixed.Concat(ArchiveNames.Optional).Contains(name, StringComparer.Ordinal) && !IsText().IsMatch(name)) faults.Add(Shortened(name), "unknown-file", "No archive has a file of that name, and it would be lost. Leave it out.");
        else if (!entries.TryAdd(name, entry)) faults.Add(name, "duplicate-file", "The archive has two files of that name.");
        else if (entry.IsEncrypted) faults.Add(name, "encrypted-file", "The file is encrypted. Send the archive without a password.");
    }

    /// <summary>The checksum of each file by its name; null, with faults, where the list is not right.</summary>
    private async Task<Dictionary<string, string>?> ReadManifestAsync(ArchiveFaults faults, CancellationToken cancellationToken)
    {
        if (LengthOf(ArchiveNames.Manifest) > ZipDirectory.MaxBytes || await ReadAsync(ArchiveNames.Manifest, faults, cancellationToken) is not { } bytes)
        {
            if (faults.IsEmpty) faults.Add(ArchiveNames.Manifest, "too-large", $"At most {ZipDirectory.MaxBytes} bytes are read.");
            return null;
        }

        Digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var sums = new Dictionary<string, string>(StringComparer.Ordinal);
        var lines = System.Text.Encoding.UTF8.GetString(bytes).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0) continue;
            if (ManifestLine().Match(lines[i].TrimEnd('\r')) is not { Success: true } match) faults.Add(ArchiveNames.Manifest, i + 1, new Fault("", "malformed", "A line is a SHA-256 in 64 hexadecimal digits, two spaces, and the name of a file."));
            else if (!sums.TryAdd(match.Groups["name"].Value, match.Groups["sum"].Value)) faults.Add(ArchiveNames.Manifest, i + 1, new Fault("", "duplicate", "The file has a checksum on an earlier line already."));
            else if (!Has(match.Groups["name"].Value)) faults.Add(Shortened(match.Groups["name"].Value), "missing-file", $"{ArchiveNames.Manifest} names the file, and the archive has it not.");
        }

        return faults.IsEmpty ? sums : null;
    }

    private async Task CheckSumAsync(string name, Dictionary<string, string> manifest, ArchiveFaults faults, CancellationToken cancellationToken)
    {
        if (!manifest.TryGetValue(name, out var wanted)) faults.Add(name, "unlisted-file", $"{ArchiveNames.Manifest} has no checksum of the file.");
        else if (await DigestAsync(name, faults, cancellationToken) is { } found && found != wanted) faults.Add(name, "wrong-checksum", $"The file was changed or damaged: its SHA-256 is {found}, and {ArchiveNames.Manifest} says {wanted}.");
    }

    private Task<string?> DigestAsync(string name, ArchiveFaults faults, CancellationToken cancellationToken) =>
        UnpackAsync(name, faults, async content => Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)));

    private Task<byte[]?> ReadAsync(string name, ArchiveFaults faults, CancellationToken cancellationToken) =>
        UnpackAsync(name, faults, async content =>
        {
            using var read = new MemoryStream();
            await content.CopyToAsync(read, cancellationToken);
            return read.ToArray();
        });

    private async Task<T?> UnpackAsync<T>(string name, ArchiveFaults faults, Func<Stream, Task<T>> read)
        where T : class
    {
        try
        {
            await using var content = new BoundedStream(Open(name), LengthOf(name));
            return await read(content);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            faults.Add(name, "unreadable-file", "The file cannot be unpacked: it is damaged, of another length than the directory says, or compressed by a method other than deflate.");
            return null;
        }
    }

    /// <summary>Of a name that somebody made up, enough to find it by.</summary>
    private static string Shortened(string name) => name.Length <= 200 ? name : name[..200] + "…";

    [GeneratedRegex(@"^text/\d{6}(\.txt|-sentences\.ndjson)\z", RegexOptions.CultureInvariant)]
    private static partial Regex IsText();

    [GeneratedRegex(@"^(?<sum>[0-9a-f]{64})  (?<name>.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex ManifestLine();
}
