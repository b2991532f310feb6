using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Annotations.Testing.Azurite;

namespace Annotations.EndToEnd.Tests.Archives;

/// <summary>Files that are no archives, or more than they say.</summary>
public sealed class HostileArchiveTests(AzuriteFixture azurite) : ArchiveTest(azurite)
{
    [Fact]
    public async Task WhatIsNoZipFileIsToldSo()
    {
        var archive = await ArchiveAsync();

        Assert.Equal([":  not-a-zip"], await ErrorsOfAsync([]));
        Assert.Equal([":  not-a-zip"], await ErrorsOfAsync(Encoding.UTF8.GetBytes("Just text.")));
        Assert.Equal([":  not-a-zip"], await ErrorsOfAsync(archive[..^200]));
        Assert.Equal([":  not-a-zip"], await ErrorsOfAsync(archive[(archive.Length / 2)..]));
    }

    /// <summary>More than the server reads of itself: 30,000,000 bytes.</summary>
    [Fact]
    public async Task ALargeBodyIsReadToItsEnd() =>
        Assert.Equal([":  not-a-zip"], await ErrorsOfAsync(new byte[31_000_000]));

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("text\\000001.txt")]
    [InlineData("text/../essay.json")]
    [InlineData("__MACOSX/._essay.json")]
    [InlineData("text/1.txt")]
    [InlineData("text/000002.txt")]
    public async Task AFileThatNoArchiveHasIsRefused(string name)
    {
        var files = Zips.Unpack(await ArchiveAsync());
        files[name] = "x"u8.ToArray();

        Assert.Equal([$"{name}:  unknown-file"], await ErrorsOfAsync(Zips.Pack(Zips.Summed(files))));
    }

    [Fact]
    public async Task AFileMayNotBeThereTwice()
    {
        var files = Zips.Unpack(await ArchiveAsync());

        Assert.Equal(["annotations.ndjson:  duplicate-file"], await ErrorsOfAsync(Zips.Pack(files.Append(new("annotations.ndjson", [])))));
    }

    [Fact]
    public async Task AMissingFileIsNamed()
    {
        var files = Zips.Unpack(await ArchiveAsync());
        files.Remove("sources.ndjson");

        Assert.Equal(["sources.ndjson:  missing-file"], await ErrorsOfAsync(Zips.Pack(files)));
    }

    [Fact]
    public async Task AChangedFileIsNamedAlsoWhereAnImportDoesNotReadIt()
    {
        var files = Zips.Unpack(await ArchiveAsync());
        files["text/000001.txt"][3] ^= 1;
        files["derived/sources.bib"][0] ^= 1;

        Assert.Equal(["derived/sources.bib:  wrong-checksum", "text/000001.txt:  wrong-checksum"], await ErrorsOfAsync(Zips.Pack(files)));
    }

    [Fact]
    public async Task AManifestNamesEachFileOnce()
    {
        var files = Zips.Unpack(await ArchiveAsync());
        var manifest = Zips.Text(files["manifest-sha256.txt"]);
        files["manifest-sha256.txt"] = Encoding.UTF8.GetBytes("no checksum\n" + manifest[..(manifest.IndexOf('\n', StringComparison.Ordinal) + 1)] + manifest);

        Assert.Equal(["manifest-sha256.txt:1  malformed", "manifest-sha256.txt:3  duplicate"], await ErrorsOfAsync(Zips.Pack(files)));
    }

    [Fact]
    public async Task AnEncryptedFileIsToldSo()
    {
        var archive = await ArchiveAsync();
        SetInDirectory(archive, offset: 8, value: 0x0809);

        Assert.Equal(["essay.json:  encrypted-file"], await ErrorsOfAsync(archive));
    }

    [Fact]
    public async Task AMethodThatIsNotReadIsToldSo()
    {
        var archive = await ArchiveAsync();
        SetInDirectory(archive, offset: 10, value: 14);

        Assert.Equal(["essay.json:  unreadable-file"], await ErrorsOfAsync(archive));
    }

    [Theory]
    [InlineData(3, "wrong-checksum")]
    [InlineData(60_000, "unreadable-file")]
    public async Task ALengthThatIsNotTrueIsToldSo(ushort length, string code)
    {
        var archive = await ArchiveAsync();
        SetInDirectory(archive, offset: 24, length);

        Assert.Equal([$"essay.json:  {code}"], await ErrorsOfAsync(archive));
    }

    [Fact]
    public async Task MoreThanIsUnpackedIsRefusedUnread()
    {
        var archive = await ArchiveAsync();
        BinaryPrimitives.WriteUInt32LittleEndian(archive.AsSpan(DirectoryOf(archive) + 24), 0xFFFF_FFF0);

        var answer = await Second.Client.PutBackAsync(Essay, archive);

        Assert.Equal((422, "too-large"), (answer.Status, answer.Problem));
        Assert.Equal(2_147_483_648, answer.Json.GetProperty("limit").GetInt64());
    }

    [Fact]
    public async Task ADirectoryOfVeryManyFilesIsRefusedUnread()
    {
        var many = Zips.Pack(Enumerable.Range(0, 50_000).Select(number => new KeyValuePair<string, byte[]>($"text/{number:D40}.txt", [])), CompressionLevel.NoCompression);

        Assert.Equal([":  too-many-files"], await ErrorsOfAsync(many));
    }

    [Fact]
    public async Task AnotherProgramMayPackTheSameFilesAgain()
    {
        var files = Zips.Unpack(await ArchiveAsync());

        var answer = await Second.Client.PutBackAsync(Essay, Zips.Pack(files.Reverse().Append(new("text/", [])).Append(new("derived/", []))));

        Assert.Equal(201, answer.Status);
    }

    private async Task<byte[]> ArchiveAsync()
    {
        await SmallEssay.PutAsync(First.Client, Essay);
        return await First.Client.ArchiveAsync(Essay);
    }

    private async Task<IReadOnlyList<string>> ErrorsOfAsync(byte[] archive)
    {
        var answer = await Second.Client.PutBackAsync(Essay, archive);
        Assert.Equal((422, "unsound-archive"), (answer.Status, answer.Problem));
        Assert.Equal(404, (await As("ada", Second).GetAsync(Essay)).Status);
        return answer.Errors;
    }

    /// <summary>Changes two bytes of what the directory says of the first file.</summary>
    private static void SetInDirectory(byte[] archive, int offset, ushort value) =>
        BinaryPrimitives.WriteUInt16LittleEndian(archive.AsSpan(DirectoryOf(archive) + offset), value);

    private static int DirectoryOf(byte[] archive) => archive.AsSpan().IndexOf("PK\u0001\u0002"u8);
}
