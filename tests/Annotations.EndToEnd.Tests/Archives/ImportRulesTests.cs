using Annotations.Testing.Azurite;

namespace Annotations.EndToEnd.Tests.Archives;

public sealed class ImportRulesTests(AzuriteFixture azurite) : ArchiveTest(azurite)
{
    private const string Other = "Another essay stands here. It has two sentences.";

    [Fact]
    public async Task EditorsAlonePutEssaysBack()
    {
        var archive = await ArchiveAsync();

        var answer = await Second.Client.PutBackAsync(Essay, archive, "ada");

        Assert.Equal((403, "forbidden"), (answer.Status, answer.Problem));
    }

    [Fact]
    public async Task AnArchiveIsAZipFile()
    {
        var answer = await Second.Client.PutBackAsync(Essay, [], mediaType: "application/json");

        Assert.Equal((415, "unsupported-media-type"), (answer.Status, answer.Problem));
        Assert.Equal("application/zip", answer.Json.GetProperty("accepted")[0].GetString());
    }

    [Fact]
    public async Task AnEssayThatIsThereIsNotWrittenOver()
    {
        var archive = await ArchiveAsync();
        await As("ada", Second).PutAsync(Essay, new { title = "Other", text = Other });

        var answer = await Second.Client.PutBackAsync(Essay, archive);

        Assert.Equal((409, "essay-exists"), (answer.Status, answer.Problem));
        Assert.Equal(Other, (await As("ada", Second).GetAsync($"{Essay}/text")).Text);
    }

    [Fact]
    public async Task TheSameArchiveAgainChangesNothingUntilTheEssayIsChanged()
    {
        var archive = await ArchiveAsync();
        await Second.Client.PutBackAsync(Essay, archive);

        var again = await Second.Client.PutBackAsync(Essay, archive);
        await As("ada", Second).PostAsync($"{Essay}/annotations", new { sentence = "s1", kind = "question", body = "And now?" });
        var afterwards = await Second.Client.PutBackAsync(Essay, archive);

        Assert.Equal(200, again.Status);
        Assert.Equal((409, "essay-exists"), (afterwards.Status, afterwards.Problem));
    }

    [Fact]
    public async Task TwoWhoPutTheSameBackAtTheSameTimeMakeOneEssay()
    {
        var archive = await ArchiveAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Second.Client.PutBackAsync(Essay, archive)));

        Assert.All(answers, answer => Assert.Contains(answer.Status, new[] { 200, 201, 409, 503 }));
        Assert.Contains((await Second.Client.PutBackAsync(Essay, archive)).Status, new[] { 200, 201 });
        Assert.Equal(archive, await Second.Client.ArchiveAsync(Essay));
        await AssertConsistentAsync(Second);
    }

    [Fact]
    public async Task AnArchiveIsOfTheWholeEssayAndHasNoStyle()
    {
        await ArchiveAsync();
        var ada = As("ada", First);

        var scoped = await ada.GetAsync($"{Essay}/export?format=ro-crate&sentence=s1");
        var styled = await ada.GetAsync($"{Essay}/export?format=ro-crate&style=apa");

        Assert.Equal((400, "sentence"), (scoped.Status, scoped.Json.GetProperty("parameter").GetString()));
        Assert.Equal((400, "style"), (styled.Status, styled.Json.GetProperty("parameter").GetString()));
    }

    [Fact]
    public async Task AnEssayWithoutAnnotationsHasAnArchiveToo()
    {
        await As("ada", First).PutAsync(Essay, new { title = "Other", text = Other });
        var archive = await First.Client.ArchiveAsync(Essay);

        await Second.Client.PutBackAsync(Essay, archive);

        Assert.Equal(archive, await Second.Client.ArchiveAsync(Essay));
    }

    private async Task<byte[]> ArchiveAsync()
    {
        await SmallEssay.PutAsync(First.Client, Essay);
        return await First.Client.ArchiveAsync(Essay);
    }
}
