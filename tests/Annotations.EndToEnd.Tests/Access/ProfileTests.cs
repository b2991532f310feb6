using Annotations.Testing.Azurite;

namespace Annotations.EndToEnd.Tests.Access;

public sealed class ProfileTests(AzuriteFixture azurite) : AccessTest(azurite)
{
    [Fact]
    public async Task AScholarHasTheNameOfTheirLoginUntilTheySayAnother()
    {
        var before = await Ada.GetAsync("me");
        var put = await Ada.PutAsync("me", new { name = "Ada L.", orcid = "0000-0002-1825-0097", affiliation = "Ulaanbaatar" });

        Assert.Equal((200, "ada", "ada", 0), (before.Status, before.Json.GetProperty("id").GetString(), before.Json.GetProperty("name").GetString(), before.Json.GetProperty("revision").GetInt32()));
        Assert.Equal((201, "Ada L.", "https://orcid.org/0000-0002-1825-0097", "Ulaanbaatar"), (put.Status, put.Json.GetProperty("name").GetString(), put.Json.GetProperty("orcid").GetString(), put.Json.GetProperty("affiliation").GetString()));
        Assert.Equal(put.Json.GetRawText(), (await Ada.GetAsync("me")).Json.GetRawText());
    }

    [Theory]
    [InlineData("0000-0002-1825-0098")]
    [InlineData("0000-0002-1825")]
    [InlineData("ada")]
    public async Task AnOrcidWithAWrongCheckDigitIsRefused(string orcid)
    {
        var answer = await Ada.PutAsync("me", new { name = "Ada", orcid });

        Assert.Equal(422, answer.Status);
        Assert.Contains("/orcid", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AProfileChangesUnderItsEntityTag()
    {
        var first = await Ada.PutAsync("me", new { name = "Ada" });

        Assert.Equal(428, (await Ada.PutAsync("me", new { name = "Ada L." })).Status);
        Assert.Equal(200, (await Ada.PutAsync("me", new { name = "Ada L." }, first.ETag)).Status);
        Assert.Equal(412, (await Ada.PutAsync("me", new { name = "A. L." }, first.ETag)).Status);
        Assert.Equal(422, (await Ada.PutAsync("me", new { name = "Ada", id = "bob" }, "*")).Status);
        Assert.Equal(401, (await AskAsync("me")).Status);
    }

    [Fact]
    public async Task EveryStateOfAProfileIsToldWithTheTagThatItHad()
    {
        var first = await Ada.PutAsync("me", new { name = "Ada" });
        var second = await Ada.PutAsync("me", new { name = "Ada L." }, first.ETag);

        var history = (await Ada.GetAsync("me/history")).Json.GetProperty("items");
        var data = (await Ada.GetAsync("me/data")).Json.GetProperty("profiles");

        Assert.Equal<(string?, string?)>([("Ada", first.ETag), ("Ada L.", second.ETag)], history.EnumerateArray().Select(state => (state.GetProperty("name").GetString(), state.GetProperty("etag").GetString())));
        Assert.Equal(history.GetRawText(), data.GetRawText());
    }

    [Fact]
    public async Task NamesOnAnnotationsFollowTheProfileAndTheHistoryKeepsWhatStood()
    {
        var made = await Bob.PostAsync(Annotations, Evidence());
        Assert.Contains("bob", (await AskAsync($"{Essay}/export?document=edition&format=html")).Text, StringComparison.Ordinal);
        Assert.Equal(201, (await Bob.PutAsync("me", new { name = "Robert the Scholar" })).Status);

        foreach (var path in new[] { Annotations, $"{Annotations}?format=ndjson", $"{Annotations}/{made.Id}", $"{Essay}/sentences/s1", $"{Annotations}/{made.Id}/citation", $"{Essay}/export?document=edition&format=html", $"{Essay}/export?document=annotations&format=csv" })
        {
            Assert.Contains("Robert", (await AskAsync(path)).Text, StringComparison.Ordinal);
        }

        var history = await Ada.GetAsync($"{Annotations}/{made.Id}/history");
        Assert.Equal("bob", history.Json.GetProperty("items")[0].GetProperty("by").GetProperty("name").GetString());
    }

    [Fact]
    public async Task EssaysSourcesFlagsMembersAndThePlainContainerShowTheNamesOfToday()
    {
        var note = await Ada.PostAsync(Annotations, Evidence());
        var source = note.Json.GetProperty("sources")[0].GetProperty("source").GetString();
        var plain = await Ada.PostAsync($"w3c/{Essay}/plain/", new Dictionary<string, string> { ["@context"] = "http://www.w3.org/ns/anno.jsonld", ["type"] = "Annotation", ["target"] = "http://www.example.com/" });
        Assert.Equal(201, (await Ada.PostAsync($"{Annotations}/{note.Id}/flags", new { reason = "Look again." })).Status);
        string[] paths =
        [
            Essay, "essays", $"{Essay}/members", $"{Essay}/flags", $"{Essay}/sources", $"{Essay}/sources/{source}", $"{Essay}/citation?format=csl-json", $"{Essay}/export?document=edition&format=html",
            $"w3c/{Essay}/plain/{plain.Id.Split('/')[^1]}",
        ];
        foreach (var path in paths) Assert.DoesNotContain("Countess", (await Ada.GetAsync(path)).Text, StringComparison.Ordinal);

        Assert.Equal(201, (await Ada.PutAsync("me", new { name = "Countess of Lovelace" })).Status);

        foreach (var path in paths) Assert.Contains("Countess", (await Ada.GetAsync(path)).Text, StringComparison.Ordinal);
        Assert.Contains("Countess", (await Bob.PutAsync(Essay, new { title = "Mine" })).Text, StringComparison.Ordinal);
        Assert.Contains("\"by\":{\"id\":\"ada\",\"name\":\"ada\"}", (await Ada.GetAsync($"{Essay}/sources/{source}/history")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEssayThatWasReadUnderANewNameCanBeSentBackAndKeepsTheNameThatStood()
    {
        await Ada.PutAsync("me", new { name = "Countess of Lovelace" });
        var read = await Ada.GetAsync(Essay);

        var back = await Ada.PutAsync(Essay, read.Json, read.ETag);
        var changed = await Ada.PutAsync(Essay, new { title = "Another" }, read.ETag);

        Assert.Equal((200, read.ETag), (back.Status, back.ETag));
        Assert.Equal((200, "Countess of Lovelace"), (changed.Status, changed.Json.GetProperty("creator").GetProperty("name").GetString()));
        var data = await Ada.GetAsync("me/data");
        Assert.Contains("\"modifiedBy\":{\"id\":\"ada\",\"name\":\"ada\"}", data.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatWasReadUnderANewNameCanBeSentBack()
    {
        var made = await Bob.PostAsync(Annotations, Question());
        await Bob.PutAsync("me", new { name = "Robert" });
        var read = await Bob.GetAsync($"{Annotations}/{made.Id}");

        var back = await Bob.PutAsync($"{Annotations}/{made.Id}", read.Json, read.ETag);

        Assert.Equal((200, "Robert"), (back.Status, back.Json.GetProperty("modifiedBy").GetProperty("name").GetString()));
    }
}
