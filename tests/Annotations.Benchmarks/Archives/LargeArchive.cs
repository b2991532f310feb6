using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Annotations.Benchmarks.Archives;

/// <summary>Fills the archive of an essay without annotations with as many as are wanted: far sooner done than writing each.</summary>
internal static class LargeArchive
{
    private const string Manifest = "manifest-sha256.txt";
    public static byte[] Fill(byte[] archive, int sentences, int annotations, int sources)
    {
        var files = Unpack(archive);
        files["sources.ndjson"] = Lines(sources, SourceOf);
        files["annotations.ndjson"] = Lines(annotations, number => AnnotationOf(number, sentences, annotations, sources, revision: 2));
        files["annotations-history.ndjson"] = Lines(annotations, number => AnnotationOf(number, sentences, annotations, sources, revision: 1));
        files[Manifest] = Encoding.UTF8.GetBytes(string.Concat(files.Where(file => file.Key != Manifest).Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Value))}  {file.Key}\n")));
        return Pack(files);
    }

    private static byte[] Lines(int count, Func<int, string> lineOf) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, count).Select(number => lineOf(number) + "\n")));

    private static string SourceOf(int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"source-{number:D5}");
        var made = Made(number, revision: 1);
        return $$"""{"id":"{{id}}","reference":{"id":"{{id}}","type":"book","title":"The book number {{number}} of all","author":[{"family":"Author {{number % 997}}","given":"A."}],"issued":{"date-parts":[[{{1900 + (number % 120)}}]]},"publisher":"Some press"},"creator":{"id":"ada","name":"Ada"},{{made}}}""";
    }

    private static string AnnotationOf(int number, int sentences, int annotations, int sources, int revision)
    {
        var sentence = 1 + (int)((long)number * sentences / annotations);
        var made = Made(number, revision);
        return $$"""{"id":"s{{sentence}}-{{OperationOf(number)}}","sentence":"s{{sentence}}","kind":"evidence","body":"The statement number {{number}}, in its state {{revision}}: so it was, and so it is told.","tags":["t{{number % 50}}"],"sources":[{"source":"source-{{number % sources:D5}}","locator":"{{number % 400}}","label":"page","relation":"supports"}],"creator":{"id":"ada","name":"Ada"},{{made}}}""";
    }

    private static string Made(int number, int revision)
    {
        const string At = "2026-03-01T12:00:00.000Z";
        var operation = OperationOf(number);
        return $$"""
            "created":"{{At}}","createdOperation":"{{operation}}","modifiedBy":{"id":"ada","name":"Ada"},"modified":"{{At}}","operation":"{{operation}}","revision":{{revision}}
            """;
    }

    private static string OperationOf(int number) =>
        "0196" + Convert.ToHexStringLower(SHA256.HashData(BitConverter.GetBytes(number)))[..28];

    private static SortedDictionary<string, byte[]> Unpack(byte[] archive)
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

    private static byte[] Pack(SortedDictionary<string, byte[]> files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return packed.ToArray();
    }
}
