using System.Security.Cryptography;
using System.Text.Json;
using Annotations.Testing.Azurite;

namespace Annotations.EndToEnd.Tests.Archives;

/// <summary>What an archive says of itself, by the rules of RO-Crate 1.1.</summary>
public sealed class CrateTests(AzuriteFixture azurite) : ArchiveTest(azurite)
{
    /// <summary>Required of the root data entity (section 4.3).</summary>
    private static readonly string[] Required = ["name", "description", "datePublished", "license"];

    [Fact]
    public async Task TheMetadataDescribesTheDatasetAndEachFile()
    {
        var (files, graph) = await CrateAsync();

        Assert.Equal("./", Id(graph["ro-crate-metadata.json"], "about"));
        Assert.Equal("https://w3id.org/ro/crate/1.1", Id(graph["ro-crate-metadata.json"], "conformsTo"));
        Assert.Equal("Dataset", graph["./"].GetProperty("@type").GetString());
        Assert.All(Required, name => Assert.NotEqual("", graph["./"].GetProperty(name).GetString()));
        Assert.True(DateTimeOffset.TryParse(graph["./"].GetProperty("datePublished").GetString(), System.Globalization.CultureInfo.InvariantCulture, out _));
        Assert.All(graph["./"].GetProperty("hasPart").EnumerateArray(), part => Assert.Equal("File", graph[part.GetProperty("@id").GetString()!].GetProperty("@type").GetString()));
        Assert.Equal(
            files.Keys.Except(["ro-crate-metadata.json", "ro-crate-preview.html", "manifest-sha256.txt"]),
            graph["./"].GetProperty("hasPart").EnumerateArray().Select(part => part.GetProperty("@id").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task LengthsAndChecksumsAreThoseOfTheFiles()
    {
        var (files, graph) = await CrateAsync();

        Assert.All(graph.Values.Where(entity => entity.GetProperty("@type").GetString() == "File"), file =>
        {
            var content = files[file.GetProperty("@id").GetString()!];
            Assert.Equal(content.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), file.GetProperty("contentSize").GetString());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), file.GetProperty("sha256").GetString());
        });
    }

    [Fact]
    public async Task WhateverIsNamedIsDescribed()
    {
        var (_, graph) = await CrateAsync();

        var named = graph.Values.SelectMany(entity => entity.EnumerateObject()).Where(property => property.Name != "conformsTo").SelectMany(property => IdsIn(property.Value));
        Assert.All(named, id => Assert.Contains(id, graph.Keys));
    }

    [Fact]
    public async Task AuthorsHaveTheirOrcidsAndContributorsTheirIds()
    {
        var (_, graph) = await CrateAsync();

        var author = graph["./"].GetProperty("author")[0].GetProperty("@id").GetString()!;
        Assert.Equal("https://orcid.org/0000-0002-1825-0097", author);
        Assert.Equal(("Person", "Bold Bat"), (graph[author].GetProperty("@type").GetString(), graph[author].GetProperty("name").GetString()));
        Assert.Equal(["#scholar-ada", "#scholar-bela"], graph["./"].GetProperty("contributor").EnumerateArray().Select(person => person.GetProperty("@id").GetString()));
        Assert.Equal("ada", graph["#scholar-ada"].GetProperty("identifier").GetString());
    }

    [Fact]
    public async Task DerivedFilesSayWhatTheyAreMadeOf()
    {
        var (_, graph) = await CrateAsync();

        Assert.Equal("sources.ndjson", graph["derived/sources.bib"].GetProperty("isBasedOn")[0].GetProperty("@id").GetString());
        Assert.False(graph["sources.ndjson"].TryGetProperty("isBasedOn", out _));
    }

    [Fact]
    public async Task ThePreviewIsSafeWhateverTheTitleIs()
    {
        var (files, _) = await CrateAsync();

        var preview = Zips.Text(files["ro-crate-preview.html"]);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", preview, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", preview, StringComparison.Ordinal);
        Assert.All(files.Keys.Where(name => name.EndsWith("json", StringComparison.Ordinal) && !name.StartsWith("ro-crate", StringComparison.Ordinal)), name => Assert.Contains($"href=\"{name}\"", preview, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheManifestIsOneThatSha256sumReads()
    {
        var (files, _) = await CrateAsync();

        var lines = Zips.Text(files["manifest-sha256.txt"]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            files.Where(file => file.Key != "manifest-sha256.txt").Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Value))}  {file.Key}").Order(),
            lines.Order());
    }

    private async Task<(SortedDictionary<string, byte[]> Files, Dictionary<string, JsonElement> Graph)> CrateAsync()
    {
        await SmallEssay.PutAsync(First.Client, Essay);
        var ada = As("ada", First);
        var citation = new { type = "webpage", title = "T", author = new[] { new { family = "Bat", given = "Bold", ORCID = "https://orcid.org/0000-0002-1825-0097" } } };
        var current = await ada.GetAsync($"{Essay}/text");
        await ada.PutAsync(Essay, new { title = "<script>alert(1)</script>", language = "en", text = current.Text, citation }, (await ada.GetAsync(Essay)).ETag);
        var files = Zips.Unpack(await First.Client.ArchiveAsync(Essay));
        var graph = JsonSerializer.Deserialize<JsonElement>(files["ro-crate-metadata.json"]).GetProperty("@graph");
        return (files, graph.EnumerateArray().ToDictionary(entity => entity.GetProperty("@id").GetString()!));
    }

    private static string? Id(JsonElement entity, string property) => entity.GetProperty(property).GetProperty("@id").GetString();

    private static IEnumerable<string> IdsIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(IdsIn),
        JsonValueKind.Object => [value.GetProperty("@id").GetString()!],
        _ => [],
    };
}
