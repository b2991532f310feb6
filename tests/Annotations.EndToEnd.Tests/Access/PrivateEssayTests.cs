using Annotations.Testing.Azurite;

namespace Annotations.EndToEnd.Tests.Access;

public sealed class PrivateEssayTests(AzuriteFixture azurite) : AccessTest(azurite)
{
    private static readonly string[] Addresses =
    [
        Essay, $"{Essay}/text", $"{Essay}/sentences", $"{Essay}/sentences/s1", $"{Essay}/annotations", $"{Essay}/annotations?format=ndjson", $"{Essay}/sources",
        $"{Essay}/citation", $"{Essay}/export?format=bibtex", $"{Essay}/export?document=edition&format=html", $"{Essay}/export?document=edition&format=html&redirect=true",
        $"{Essay}/export?document=annotations&format=jsonld", $"{Essay}/export?document=archive&format=ro-crate", $"w3c/{Essay}/annotations/", $"w3c/{Essay}/annotations/?page=start", $"w3c/{Essay}/plain/", $"{Essay}/members", $"{Essay}/flags",
    ];

    [Fact]
    public async Task IsNowhereForAStrangerWhateverWasKeptWhileItWasPublic()
    {
        foreach (var address in Addresses) await Ada.GetAsync(address);
        await ChangeEssayAsync(new { visibility = "private" });

        foreach (var address in Addresses)
        {
            Assert.Equal(404, (await Stranger.GetAsync(address)).Status);
            Assert.Contains((await AskAsync(address)).Status, address.EndsWith("members", StringComparison.Ordinal) || address.EndsWith("flags", StringComparison.Ordinal) ? [401] : new[] { 404 });
            Assert.Contains((await Ada.GetAsync(address)).Status, new[] { 200, 302 });
        }
    }

    [Fact]
    public async Task IsInNoListButItsMembers()
    {
        await ChangeEssayAsync(new { visibility = "private" });
        await MakeMemberAsync("rea", "reader");

        Assert.DoesNotContain("steppe", (await AskAsync("essays")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("steppe", (await Stranger.GetAsync("essays")).Text, StringComparison.Ordinal);
        Assert.Contains("steppe", (await As("rea").GetAsync("essays")).Text, StringComparison.Ordinal);
        Assert.Contains("steppe", (await Ada.GetAsync("essays")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnlistedEssayIsThereForWhoeverHasItsAddress()
    {
        await ChangeEssayAsync(new { visibility = "unlisted" });

        Assert.DoesNotContain("steppe", (await AskAsync("essays")).Text, StringComparison.Ordinal);
        Assert.Equal(200, (await AskAsync(Essay)).Status);
    }

    [Fact]
    public async Task ItsAnswersAreKeptByNoCacheOnTheWay()
    {
        await ChangeEssayAsync(new { visibility = "private" });

        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Essay}/export?format=bibtex");
        request.Headers.Authorization = new("Bearer", "dev-ada");
        using var response = await Host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.True(response.Headers.CacheControl!.Private);
    }

    [Fact]
    public async Task IsPrivateFromItsFirstMomentOn()
    {
        Assert.Equal(404, (await AskAsync("essays/diary")).Status);
        Assert.Equal(201, (await Ada.PutAsync("essays/diary", new { title = "Diary", text = "It rained.", visibility = "private" })).Status);

        Assert.Equal(404, (await AskAsync("essays/diary")).Status);
        Assert.Equal(200, (await Ada.GetAsync("essays/diary")).Status);
    }

    [Fact]
    public async Task AMemberDoesWhatTheirRoleAllowsAndNoMoreOnceItIsTaken()
    {
        await ChangeEssayAsync(new { visibility = "private" });
        await MakeMemberAsync("sam", "scholar");
        Assert.Equal(201, (await As("sam").PostAsync(Annotations, Question())).Status);

        var members = await Ada.GetAsync($"{Essay}/members");
        Assert.Equal(200, (await Ada.DeleteAsync($"{Essay}/members/sam", members.ETag)).Status);

        Assert.Equal(404, (await As("sam").GetAsync(Annotations)).Status);
        Assert.Equal(404, (await As("sam").PostAsync(Annotations, Question())).Status);
    }

    [Fact]
    public async Task OnlyAnOwnerSaysWhoSeesIt()
    {
        await MakeMemberAsync("edi", "editor");
        var essay = await Ada.GetAsync(Essay);

        Assert.Equal(403, (await As("edi").PutAsync(Essay, new { visibility = "private" }, essay.ETag)).Status);
        Assert.Equal(200, (await As("edi").PutAsync(Essay, new { title = "The steppe" }, essay.ETag)).Status);
    }

    [Fact]
    public async Task MembersChangeUnderTheEssaysEntityTag()
    {
        var members = await Ada.GetAsync($"{Essay}/members");

        Assert.Equal(428, (await Ada.PutAsync($"{Essay}/members/sam", new { role = "editor" })).Status);
        Assert.Equal(200, (await Ada.PutAsync($"{Essay}/members/sam", new { role = "editor" }, members.ETag)).Status);
        Assert.Equal(412, (await Ada.PutAsync($"{Essay}/members/sam", new { role = "owner" }, members.ETag)).Status);
        Assert.Equal(404, (await Ada.DeleteAsync($"{Essay}/members/nobody", "*")).Status);
        Assert.Equal(422, (await Ada.PutAsync($"{Essay}/members/sam", new { role = "king" }, "*")).Status);
    }

    [Fact]
    public async Task WhoMadeAnEssayIsNobodysEditorElsewhereNorSaysWhatOthersSaid()
    {
        Assert.Equal(201, (await Stranger.PutAsync("essays/trap", new { title = "Trap", text = "It was a trap." })).Status);

        var report = await Stranger.ImportAsync("essays/trap/annotations/import", """{"sentence":"s1","kind":"question","body":"I say so.","tags":[],"sources":[],"creator":{"id":"ada","name":"ada"}}""" + "\n");

        Assert.Contains("forbidden", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItsArchivePutBackIsPrivateToo()
    {
        await ChangeEssayAsync(new { visibility = "private", policy = new { annotators = "members", sourcesRequired = new[] { "evidence" } } });
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Essay}/export?document=archive&format=ro-crate");
        request.Headers.Authorization = new("Bearer", "dev-ada");
        using var archive = await Host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        using var put = new HttpRequestMessage(HttpMethod.Post, "essays/copy/archive") { Content = new ByteArrayContent(await archive.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)) };
        put.Content.Headers.ContentType = new("application/zip");
        put.Headers.Authorization = new("Bearer", "dev-eve+editor");
        using var answer = await Host.Client.SendAsync(put, TestContext.Current.CancellationToken);

        Assert.Equal(201, (int)answer.StatusCode);
        Assert.Equal(404, (await Stranger.GetAsync("essays/copy")).Status);
        Assert.Equal("members", (await Ada.GetAsync("essays/copy")).Json.GetProperty("policy").GetProperty("annotators").GetString());
    }
}
