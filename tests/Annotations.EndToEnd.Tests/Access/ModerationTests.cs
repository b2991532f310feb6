using System.IO.Compression;
using Annotations.Testing.Azurite;
using Annotations.Testing.Hosting;

namespace Annotations.EndToEnd.Tests.Access;

public sealed class ModerationTests(AzuriteFixture azurite) : AccessTest(azurite)
{
    private const string Secret = "unspeakable";

    [Fact]
    public async Task AFlagGoesToEditorsAndToNobodyElse()
    {
        var id = await AnnotateAsync();

        Assert.Equal(201, (await Stranger.PostAsync($"{Annotations}/{id}/flags", new { reason = "It is rude." })).Status);

        Assert.Equal(403, (await Stranger.GetAsync($"{Essay}/flags")).Status);
        Assert.Equal(401, (await AskAsync($"{Essay}/flags")).Status);
        var flag = Assert.Single((await Editor.GetAsync($"{Essay}/flags?status=open")).Json.GetProperty("items").EnumerateArray());
        Assert.Equal(("It is rude.", "stranger", "open", id), (flag.GetProperty("reason").GetString(), flag.GetProperty("by").GetProperty("id").GetString(), flag.GetProperty("status").GetString(), flag.GetProperty("annotation").GetString()));
    }

    [Fact]
    public async Task WhatIsHiddenSaysNothingToOthersAnywhere()
    {
        var id = await AnnotateAsync();
        await HideAsync(id);

        foreach (var path in new[]
        {
            Annotations, $"{Annotations}?tag={Secret}", $"{Annotations}?creator=bob", $"{Annotations}?sentence=s1", $"{Annotations}?format=ndjson", $"{Annotations}/{id}", $"{Annotations}/{id}/history", $"{Annotations}/{id}/history/1", $"{Annotations}/{id}/history/2",
            $"{Annotations}/{id}/citation", $"{Annotations}/{id}/citation?revision=1", $"{Essay}/sentences/s1", $"{Essay}/export?document=edition&format=markdown", $"{Essay}/export?document=annotations&format=csv",
            $"{Essay}/export?document=annotations&format=jsonld", $"{Essay}/export?document=annotations&format=ndjson", $"{Essay}/export?document=annotations&format=ndjson&annotation={id}", $"w3c/{Annotations}/", $"w3c/{Annotations}/?page=start", $"w3c/{Annotations}/{id}",
        })
        {
            Assert.DoesNotContain(Secret, (await AskAsync(path)).Text, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, (await Stranger.GetAsync(path)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ItsPlaceSaysThatItIsHiddenAndWhy()
    {
        var id = await AnnotateAsync();
        await HideAsync(id);

        var one = await Stranger.GetAsync($"{Annotations}/{id}");
        var atSentence = (await Stranger.GetAsync($"{Essay}/sentences/s1")).Json.GetProperty("annotations")[0];

        Assert.Equal((200, ""), (one.Status, one.Json.GetProperty("body").GetString()));
        Assert.Equal("It is rude.", one.Json.GetProperty("hidden").GetProperty("reason").GetString());
        Assert.Equal("It is rude.", atSentence.GetProperty("hidden").GetProperty("reason").GetString());
        Assert.Equal((403, "hidden"), ((await Stranger.GetAsync($"{Annotations}/{id}/citation")).Status, TypeOf((await Stranger.GetAsync($"{Annotations}/{id}/citation")).Text)));
    }

    [Fact]
    public async Task ItsAuthorAndEditorsStillSeeIt()
    {
        var id = await AnnotateAsync();
        await HideAsync(id);

        foreach (var reader in new[] { Bob, Editor, Ada })
        {
            Assert.Contains(Secret, (await reader.GetAsync($"{Annotations}/{id}")).Text, StringComparison.Ordinal);
            Assert.Contains(Secret, (await reader.GetAsync($"{Essay}/sentences/s1")).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task TheHistorySaysWhoHidItAndWhyAndWhoShowedItAgain()
    {
        var id = await AnnotateAsync();
        var hidden = await HideAsync(id);
        Assert.Equal(200, (await Editor.SendAsync(HttpMethod.Post, $"{Annotations}/{id}/show", ifMatch: hidden.ETag)).Status);

        var items = (await Stranger.GetAsync($"{Annotations}/{id}/history")).Json.GetProperty("items").EnumerateArray().ToList();

        Assert.Equal(["created", "hidden", "shown"], items.Select(item => item.GetProperty("action").GetString()));
        Assert.Equal(("eve", "It is rude."), (items[1].GetProperty("by").GetProperty("id").GetString(), items[1].GetProperty("reason").GetString()));
        Assert.Contains(Secret, (await Stranger.GetAsync($"{Annotations}?tag={Secret}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HidingDecidesOnFlagsAndSoDoesDismissing()
    {
        var (bad, fine) = (await AnnotateAsync(), await AnnotateAsync("It is fine."));
        await Stranger.PostAsync($"{Annotations}/{bad}/flags", new { reason = "Rude." });
        await Stranger.PostAsync($"{Annotations}/{fine}/flags", new { reason = "I disagree." });

        await HideAsync(bad);
        Assert.Equal(200, (await Editor.PostAsync($"{Annotations}/{fine}/dismiss", new { reason = "To disagree, dispute it." })).Status);

        Assert.Empty((await Editor.GetAsync($"{Essay}/flags?status=open")).Json.GetProperty("items").EnumerateArray());
        Assert.Equal(["dismissed", "upheld"], (await Editor.GetAsync($"{Essay}/flags")).Json.GetProperty("items").EnumerateArray().Select(flag => flag.GetProperty("status").GetString()!).Order());
        Assert.Equal(409, (await Stranger.PostAsync($"{Annotations}/{fine}/flags", new { reason = "I still disagree." })).Status);
    }

    [Fact]
    public async Task OneWhoIsNoEditorHidesNothing()
    {
        var id = await AnnotateAsync();

        Assert.Equal(403, (await Bob.SendAsync(HttpMethod.Post, $"{Annotations}/{id}/hide", new { reason = "Mine." }, ifMatch: "*")).Status);
        Assert.Equal(428, (await Editor.PostAsync($"{Annotations}/{id}/hide", new { reason = "Rude." })).Status);
        Assert.Equal(422, (await Editor.SendAsync(HttpMethod.Post, $"{Annotations}/{id}/hide", new { reason = " " }, ifMatch: "*")).Status);
    }

    [Fact]
    public async Task WhatIsHiddenStaysHiddenWhenItsAuthorChangesIt()
    {
        var id = await AnnotateAsync();
        var hidden = await HideAsync(id);

        Assert.Equal(200, (await Bob.PutAsync($"{Annotations}/{id}", new { kind = "question", body = $"{Secret} again" }, hidden.ETag)).Status);

        Assert.DoesNotContain(Secret, (await Stranger.GetAsync($"{Annotations}/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NobodyDisputesWhatIsHidden()
    {
        var id = await AnnotateAsync();
        await HideAsync(id);

        Assert.Equal(403, (await Stranger.PostAsync($"{Annotations}/{id}/counter-claims", new { dispute = "rebuts", body = "No.", sources = new[] { new { reference = new { type = "book", title = "B" } } } })).Status);
    }

    [Fact]
    public async Task AnArchiveForOthersHasItWithoutWhatItSaysAndCanBePutBack()
    {
        var id = await AnnotateAsync();
        await HideAsync(id);

        var (forOthers, forEditors) = (await ArchiveAsync("stranger"), await ArchiveAsync("eve+editor"));

        Assert.DoesNotContain(Secret, TextOf(forOthers), StringComparison.Ordinal);
        Assert.Contains(Secret, TextOf(forEditors), StringComparison.Ordinal);
        Assert.Equal(201, await PutBackAsync("others", forOthers));
        Assert.Equal(201, await PutBackAsync("editors", forEditors));
        Assert.Contains(Secret, (await Editor.GetAsync($"essays/editors/annotations/{id}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, (await Stranger.GetAsync($"essays/editors/annotations/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheStoreAgreesWithItselfAfterwards()
    {
        var id = await AnnotateAsync();
        var hidden = await HideAsync(id);
        Assert.True(await IsConsistentAsync());
        await Editor.SendAsync(HttpMethod.Post, $"{Annotations}/{id}/show", ifMatch: hidden.ETag);

        Assert.True(await IsConsistentAsync());
    }

    [Fact]
    public async Task ThePolicySaysWhichKindsNeedASource()
    {
        Assert.Equal(422, (await Bob.PostAsync(Annotations, new { sentence = "s1", kind = "context", body = "It was hot." })).Status);
        await ChangeEssayAsync(new { policy = new { sourcesRequired = new[] { "question" } } });

        Assert.Equal(201, (await Bob.PostAsync(Annotations, new { sentence = "s1", kind = "context", body = "It was hot." })).Status);
        Assert.Equal(422, (await Bob.PostAsync(Annotations, Question())).Status);
    }

    [Fact]
    public async Task AClosedEssayTakesNoAnnotationsAndKeepsThoseItHas()
    {
        var id = await AnnotateAsync();
        await ChangeEssayAsync(new { policy = new { annotators = "nobody" } });

        Assert.Equal(403, (await Bob.PostAsync(Annotations, Question())).Status);
        Assert.Equal(200, (await Bob.PutAsync($"{Annotations}/{id}", new { kind = "question", body = "Changed." }, (await Bob.GetAsync($"{Annotations}/{id}")).ETag)).Status);
    }

    private async Task<string> AnnotateAsync(string body = $"It is {Secret}.")
    {
        var made = await Bob.PostAsync(Annotations, new { sentence = "s1", kind = "question", body, tags = new[] { Secret } });
        Assert.Equal(201, made.Status);
        return made.Id;
    }

    private async Task<ApiAnswer> HideAsync(string id)
    {
        var hidden = await Editor.SendAsync(HttpMethod.Post, $"{Annotations}/{id}/hide", new { reason = "It is rude." }, ifMatch: (await Editor.GetAsync($"{Annotations}/{id}")).ETag);
        Assert.Equal(200, hidden.Status);
        return hidden;
    }

    private async Task<bool> IsConsistentAsync() => (await Editor.SendAsync(HttpMethod.Post, $"{Essay}/check")).Json.GetProperty("isConsistent").GetBoolean();

    private static string TypeOf(string problem) => System.Text.Json.JsonElement.Parse(problem).GetProperty("type").GetString()!.Split('/')[^1];

    private async Task<byte[]> ArchiveAsync(string scholar)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Essay}/export?document=archive&format=ro-crate");
        request.Headers.Authorization = new("Bearer", $"dev-{scholar}");
        using var response = await Host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private async Task<int> PutBackAsync(string essay, byte[] archive)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"essays/{essay}/archive") { Content = new ByteArrayContent(archive) };
        request.Content.Headers.ContentType = new("application/zip");
        request.Headers.Authorization = new("Bearer", "dev-eve+editor");
        using var response = await Host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (int)response.StatusCode;
    }

    private static string TextOf(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        return string.Concat(zip.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }
}
