using Annotations.Testing.Azurite;

namespace Annotations.EndToEnd.Tests.Guarantees;

public class HistoryTests(AzuriteFixture azurite) : GuaranteeTest(azurite)
{
    [Fact]
    public async Task TellsWhoDidWhatAndKeepsEveryState()
    {
        var created = await Ada.PostAsync($"{Essay}/annotations", Question("one"));
        var path = $"{Essay}/annotations/{created.Id}";
        var changed = await Ada.PutAsync(path, new { kind = "question", body = "two" }, created.ETag);
        await Editor.DeleteAsync(path, changed.ETag);
        var gone = await Ada.GetAsync(path);
        var restored = await Editor.SendAsync(HttpMethod.Post, $"{path}/restore", ifMatch: gone.Json.GetProperty("currentETag").GetString());

        var history = await Ada.GetAsync($"{path}/history");

        var entries = history.Json.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["created", "changed", "deleted", "restored"], entries.Select(entry => entry.GetProperty("action").GetString()));
        Assert.Equal(["ada", "ada", "eve", "eve"], entries.Select(entry => entry.GetProperty("by").GetProperty("id").GetString()));
        Assert.Equal(created.ETag, entries[0].GetProperty("etag").GetString());
        Assert.Equal("two", restored.Json.GetProperty("body").GetString());
        Assert.Equal(created.Text, (await Ada.GetAsync($"{path}/history/1")).Text);
        Assert.Equal("two", (await Ada.GetAsync(path)).Json.GetProperty("body").GetString());
    }

    [Fact]
    public async Task OnlyAnEditorRestores()
    {
        var created = await Bob.PostAsync($"{Essay}/annotations", Question());
        var path = $"{Essay}/annotations/{created.Id}";
        await Bob.DeleteAsync(path, created.ETag);

        // Ada made the essay, and is more than an editor in it.
        Assert.Equal(403, (await Bob.SendAsync(HttpMethod.Post, $"{path}/restore", ifMatch: "*")).Status);
        Assert.Equal(200, (await Ada.SendAsync(HttpMethod.Post, $"{path}/restore", ifMatch: "*")).Status);
    }

    [Fact]
    public async Task WhatIsNotDeletedIsNotRestored()
    {
        var created = await Ada.PostAsync($"{Essay}/annotations", Question());

        var answer = await Editor.SendAsync(HttpMethod.Post, $"{Essay}/annotations/{created.Id}/restore", ifMatch: created.ETag);

        Assert.Equal(409, answer.Status);
    }

    [Fact]
    public async Task ARestoredAnnotationIsFoundByItsTagsAgain()
    {
        var created = await Ada.PostAsync($"{Essay}/annotations", new { sentence = "s1", kind = "question", body = "Which?", tags = new[] { "river" } });
        var path = $"{Essay}/annotations/{created.Id}";
        await Ada.DeleteAsync(path, created.ETag);
        await Editor.SendAsync(HttpMethod.Post, $"{path}/restore", ifMatch: "*");

        var list = await Ada.GetAsync($"{Essay}/annotations?tag=river");

        Assert.Equal(1, list.Json.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task ASourcesHistoryOutlivesIt()
    {
        var created = await Ada.PostAsync($"{Essay}/sources", new { type = "book", title = "One" });
        var path = $"{Essay}/sources/{created.Id}";
        var changed = await Ada.PutAsync(path, new { type = "book", title = "Two" }, created.ETag);
        await Ada.DeleteAsync(path, changed.ETag);

        var history = await Ada.GetAsync($"{path}/history");
        var first = await Ada.GetAsync($"{path}/history/1");

        Assert.Equal(["created", "changed", "deleted"], history.Json.GetProperty("items").EnumerateArray().Select(entry => entry.GetProperty("action").GetString()));
        Assert.Equal(created.Text, first.Text);
        Assert.Equal(410, (await Ada.GetAsync(path)).Status);
    }
}
