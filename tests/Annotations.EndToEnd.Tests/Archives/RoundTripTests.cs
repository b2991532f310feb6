using System.Text.RegularExpressions;
using Annotations.Testing.Azurite;
using CsCheck;

namespace Annotations.EndToEnd.Tests.Archives;

public sealed partial class RoundTripTests(AzuriteFixture azurite) : ArchiveTest(azurite)
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task WhateverWasDoneToAnEssayIsPutBackAndArchivedToTheSameBytes(int partitions)
    {
        var essays = 0;
        await Gen.Int[0, 100_000].Array[10, 40].SampleAsync(async numbers =>
        {
            var essay = $"{Essay}-{partitions}-{Interlocked.Increment(ref essays)}";
            await new RandomHistory(First.Client, essay).RunAsync(partitions, numbers);

            // The archive for an owner has what others' have not.
            var reader = essays % 3 == 0 ? null : "olga+owner";
            var archive = await First.Client.ArchiveAsync(essay, reader);
            var answer = await Second.Client.PutBackAsync(essay, archive);
            var again = await Second.Client.ArchiveAsync(essay, reader);

            Assert.True(answer.Status == 201, answer.Json.ToString());
            Assert.Equal(archive, again);
            await AssertConsistentAsync(Second, essay);
            await AssertSameAsync($"{essay}?", $"{essay}/text?", $"{essay}/sentences?", $"{essay}/annotations?format=ndjson", $"{essay}/sources?limit=1000", $"{essay}/export?format=bibtex");
            if (reader is not null) await AssertSameAsync($"{essay}/members?", $"{essay}/flags?limit=1000");
        }, iter: Guarantees.LongRun.Times(8), threads: 1);
    }

    [Fact]
    public async Task EveryStateAndItsETagAreThereAgain()
    {
        await new RandomHistory(First.Client, Essay).RunAsync(1, RandomHistory.OfEverything);
        await Second.Client.PutBackAsync(Essay, await First.Client.ArchiveAsync(Essay));

        foreach (var id in await IdsAsync("annotations")) await AssertSameAsync($"{Essay}/annotations/{id}?", $"{Essay}/annotations/{id}/history?", $"{Essay}/annotations/{id}/history/1?");
        foreach (var id in await IdsAsync("sources")) await AssertSameAsync($"{Essay}/sources/{id}?", $"{Essay}/sources/{id}/history?");
    }

    [Fact]
    public async Task AnArchiveHoldsDeletedAnnotationsPastStatesAndFormerTexts()
    {
        await new RandomHistory(First.Client, Essay).RunAsync(1, RandomHistory.OfEverything);

        var files = Zips.Unpack(await First.Client.ArchiveAsync(Essay));

        Assert.Equal(3, files.Keys.Count(name => name.EndsWith(".txt", StringComparison.Ordinal) && name.StartsWith("text/", StringComparison.Ordinal)));
        Assert.Contains("\"deleted\":", Zips.Text(files["annotations.ndjson"]), StringComparison.Ordinal);
        Assert.Contains("\"disputes\":{\"annotation\":", Zips.Text(files["annotations.ndjson"]), StringComparison.Ordinal);
        Assert.Contains("\"sentences\":[\"s1\",", Zips.Text(files["annotations.ndjson"]), StringComparison.Ordinal);
        Assert.Contains("\"created\":\"1999-12-31T23:59:59.1234567Z\"", Zips.Text(files["annotations.ndjson"]), StringComparison.Ordinal);
        Assert.Contains("\"deleted\":", Zips.Text(files["annotations-history.ndjson"]), StringComparison.Ordinal);
        Assert.Contains("\"revision\":2", Zips.Text(files["sources.ndjson"]) + Zips.Text(files["sources-history.ndjson"]), StringComparison.Ordinal);
        Assert.Contains("\"deletedBy\":", Zips.Text(files["sources-history.ndjson"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WorkGoesOnWhereItWasPutBack()
    {
        await new RandomHistory(First.Client, Essay).RunAsync(2, [1 + (12 * 5), 10 + (12 * 7), 10 + (12 * 8)]);
        await Second.Client.PutBackAsync(Essay, await First.Client.ArchiveAsync(Essay));
        var ada = As("ada", Second);
        var note = (await ada.GetAsync($"{Essay}/annotations")).Json.GetProperty("items")[0];
        var (id, source) = (note.GetProperty("id").GetString(), note.GetProperty("sources")[0].GetProperty("source").GetString());

        var counterClaim = await ada.PostAsync($"{Essay}/annotations/{id}/counter-claims", new { dispute = "rebuts", body = "No.", sources = new[] { new { source } } });
        var cited = await As("eve+editor", Second).DeleteAsync($"{Essay}/sources/{source}", (await ada.GetAsync($"{Essay}/sources/{source}")).ETag);
        var duplicate = await ada.PostAsync($"{Essay}/sources", (await ada.GetAsync($"{Essay}/sources/{source}")).Json.GetProperty("reference"));
        var text = await As("eve+editor", Second).PutAsync(Essay, new { text = "Another text stands here. It is not taken." }, (await ada.GetAsync(Essay)).ETag);

        Assert.Equal(201, counterClaim.Status);
        Assert.Equal(409, cited.Status);
        Assert.Contains(duplicate.Status, new[] { 200, 409, 422 });
        Assert.Equal(409, text.Status);
        await AssertConsistentAsync(Second);
    }

    [Fact]
    public async Task AnEssayMayBePutBackUnderAnotherId()
    {
        await new RandomHistory(First.Client, Essay).RunAsync(1, [1, 13, 0, 12]);

        var answer = await First.Client.PutBackAsync("essays/copy", await First.Client.ArchiveAsync(Essay));

        Assert.Equal(201, answer.Status);
        Assert.Equal("copy", answer.Json.GetProperty("id").GetString());
        Assert.Equal(
            (await As("ada", First).GetAsync($"{Essay}/annotations?format=ndjson")).Text.Replace("\"essay\":\"steppe\"", "\"essay\":\"copy\"", StringComparison.Ordinal),
            (await As("ada", First).GetAsync("essays/copy/annotations?format=ndjson")).Text);
        await AssertConsistentAsync(First, "essays/copy");
    }

    private async Task<IReadOnlyList<string>> IdsAsync(string what)
    {
        var all = (await As("ada", First).GetAsync($"{Essay}/{what}?limit=1000")).Json.GetProperty("items");
        return [.. all.EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];
    }

    private async Task AssertSameAsync(params string[] paths)
    {
        foreach (var path in paths)
        {
            var (one, other) = (await As("olga+owner", First).GetAsync(path), await As("olga+owner", Second).GetAsync(path));
            Assert.Equal(one.Status, other.Status);
            Assert.Equal(WithoutTrace(one.Text), WithoutTrace(other.Text));
            if (!path.Contains("export", StringComparison.Ordinal)) Assert.Equal(one.ETag, other.ETag);
        }
    }

    /// <summary>A problem document names the request that it answers.</summary>
    private static string WithoutTrace(string text) => TraceId().Replace(text, string.Empty);

    [GeneratedRegex("\"traceId\":\"[0-9a-f]{32}\"")]
    private static partial Regex TraceId();
}
