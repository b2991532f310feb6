using Annotations.Storage;
using Annotations.Testing.Azurite;
using Annotations.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Annotations.EndToEnd.Tests.Access;

public class PersonalDataTests(AzuriteFixture azurite) : AccessTest(azurite)
{
    private const string Scholar = "zebulon";

    private ApiClient Zeb => As(Scholar);

    [Fact]
    public async Task AScholarGetsAllThatIsKeptOfThem()
    {
        await DoThingsAsync();

        var data = await Zeb.GetAsync("me/data");

        Assert.Equal(200, data.Status);
        Assert.Equal((Scholar, "Zebulon P."), (data.Json.GetProperty("me").GetProperty("id").GetString(), data.Json.GetProperty("me").GetProperty("name").GetString()));
        var records = data.Json.GetProperty("records").EnumerateArray().Select(record => $"{record.GetProperty("essay").GetString()} {record.GetProperty("kind").GetString()} {record.GetProperty("isCurrent").GetBoolean()}").ToList();
        foreach (var expected in new[] { "steppe annotation True", "steppe annotation False", "steppe source True", "steppe flag True", "steppe essay True", "mine essay True" }) Assert.Contains(expected, records);
        Assert.DoesNotContain("Ada's own", data.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnErasedScholarIsNowhereAndWhatTheySaidStays()
    {
        var (question, etag) = await DoThingsAsync();

        Assert.Equal(204, (await Zeb.DeleteAsync("me", ifMatch: null)).Status);

        var archive = await Editor.GetAsync($"{Essay}/export?document=archive&format=ro-crate");
        Assert.Equal(200, archive.Status);
        foreach (var path in new[] { Essay, "essays/mine", "essays", Annotations, $"{Annotations}/{question}", $"{Annotations}/{question}/history", $"{Annotations}/{question}/history/1", $"{Essay}/sources", $"{Essay}/sources/zeb1", $"{Essay}/sources/zeb1/history", $"{Essay}/flags", $"{Essay}/members", $"{Essay}/sentences/s1", $"{Essay}/export?document=edition&format=html", $"{Essay}/export?document=annotations&format=ndjson" })
        {
            var answer = await Editor.GetAsync(path);
            Assert.DoesNotContain("ebulon", answer.Text, StringComparison.Ordinal);
        }

        var now = await Ada.GetAsync($"{Annotations}/{question}");
        Assert.Equal((200, "Which river, then?", "A former scholar", etag), (now.Status, now.Json.GetProperty("body").GetString(), now.Json.GetProperty("creator").GetProperty("name").GetString(), now.ETag));
    }

    [Fact]
    public async Task TheirWorkIsFoundUnderOnePseudonym()
    {
        var (question, _) = await DoThingsAsync();
        await Zeb.DeleteAsync("me", ifMatch: null);

        var pseudonym = (await Ada.GetAsync($"{Annotations}/{question}")).Json.GetProperty("creator").GetProperty("id").GetString()!;

        Assert.StartsWith("former-", pseudonym, StringComparison.Ordinal);
        Assert.Equal(2, (await Ada.GetAsync($"{Annotations}?creator={pseudonym}")).Json.GetProperty("items").GetArrayLength());
        Assert.Equal(0, (await Ada.GetAsync($"{Annotations}?creator={Scholar}")).Json.GetProperty("items").GetArrayLength());
        Assert.Equal(pseudonym, (await Ada.GetAsync($"{Essay}/sources/zeb1")).Json.GetProperty("creator").GetProperty("id").GetString());
        Assert.True((await Editor.SendAsync(HttpMethod.Post, $"{Essay}/check")).Json.GetProperty("isConsistent").GetBoolean());
    }

    [Fact]
    public async Task AnErasureIsRepeatedWithoutHarmAndGoesOnWhereItWasCutOff()
    {
        var (question, _) = await DoThingsAsync();
        var store = Host.Services.GetRequiredService<IPersonalDataStore>();

        Assert.False(await store.EraseAsync(Scholar, DateTimeOffset.UtcNow.AddDays(-1), TestContext.Current.CancellationToken));
        Assert.Equal([Scholar], await store.FindUnfinishedAsync(TestContext.Current.CancellationToken));
        Assert.Equal(204, (await Zeb.DeleteAsync("me", ifMatch: null)).Status);
        var once = (await Ada.GetAsync($"{Annotations}/{question}")).Text;
        Assert.Equal(204, (await Zeb.DeleteAsync("me", ifMatch: null)).Status);

        Assert.Empty(await store.FindUnfinishedAsync(TestContext.Current.CancellationToken));
        Assert.Equal(once, (await Ada.GetAsync($"{Annotations}/{question}")).Text);
        Assert.Equal(0, (await Zeb.GetAsync("me/data")).Json.GetProperty("records").GetArrayLength());
    }

    /// <summary>Leaves a trace of every kind: an annotation in two states, a source, a flag, a membership, an essay, a profile.</summary>
    private async Task<(string Question, string ETag)> DoThingsAsync()
    {
        Assert.Equal(201, (await Zeb.PutAsync("me", new { name = "Zebulon P." })).Status);
        await MakeMemberAsync(Scholar, "scholar");
        var asked = await Zeb.PostAsync(Annotations, Question());
        var changed = await Zeb.PutAsync($"{Annotations}/{asked.Id}", new { kind = "question", body = "Which river, then?" }, asked.ETag);
        Assert.Equal(200, changed.Status);
        Assert.Equal(201, (await Zeb.PostAsync(Annotations, new { sentence = "s20", kind = "evidence", body = "So it is.", sources = new[] { new { reference = new { id = "zeb1", type = "book", title = "Nomonhan" } } } })).Status);
        var hers = await Ada.PostAsync(Annotations, Question("Ada's own"));
        Assert.Equal(201, (await Zeb.PostAsync($"{Annotations}/{hers.Id}/flags", new { reason = "Is it?" })).Status);
        Assert.Equal(201, (await Zeb.PutAsync("essays/mine", new { title = "Mine", text = "It is mine." })).Status);
        Assert.Equal(200, (await As("eve+editor").GetAsync($"{Essay}/export?document=edition&format=html")).Status);
        return (asked.Id, changed.ETag!);
    }
}

/// <summary>The same of an essay that is spread.</summary>
public sealed class SpreadPersonalDataTests(AzuriteFixture azurite) : PersonalDataTests(azurite)
{
    protected override int Partitions => 4;
}
