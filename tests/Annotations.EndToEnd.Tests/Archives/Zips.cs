using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Annotations.EndToEnd.Tests.Archives;

/// <summary>Takes archives apart, and puts them together otherwise.</summary>
internal static class Zips
{
    private const string Manifest = "manifest-sha256.txt";

    public static SortedDictionary<string, byte[]> Unpack(byte[] archive)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        using var zip = new ZipArchive(new MemoryStream(archive));
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open()) stream.CopyTo(content);
            files.Add(entry.FullName, content.ToArray());
        }

        return files;
    }

    public static byte[] Pack(IEnumerable<KeyValuePair<string, byte[]>> files, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var stream = zip.CreateEntry(name, level).Open();
                stream.Write(content);
            }
        }

        return packed.ToArray();
    }

    /// <summary>The archive with one file changed, and the checksums as they should then be.</summary>
    public static byte[] With(byte[] archive, string name, Func<string, string> change)
    {
        var files = Unpack(archive);
        files[name] = Encoding.UTF8.GetBytes(change(Text(files[name])));
        return Pack(Summed(files));
    }

    /// <summary>The files with a manifest of them.</summary>
    public static SortedDictionary<string, byte[]> Summed(SortedDictionary<string, byte[]> files)
    {
        files[Manifest] = Encoding.UTF8.GetBytes(string.Concat(files.Where(file => file.Key != Manifest).Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Value))}  {file.Key}\n")));
        return files;
    }

    public static string Text(byte[] content) => Encoding.UTF8.GetString(content);
}
