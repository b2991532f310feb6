using System.Text.Json.Nodes;
using Annotations.LocalHost;

namespace Annotations.EndToEnd.Tests.Api;

/// <summary>The essay that the service was made for, over HTTP; it is not in the repository, so these tests skip where it is absent.</summary>
public sealed class SharedEssayTests(Service service) : IClassFixture<Service>
{
    private readonly string essay = Service.NewEssay();

    [Fact]
    public async Task HasOneHeadingEightParagraphsAndTwentyNineSentences()
    {
        var put = await PutAsync();

        var counts = put.Json.GetProperty("counts");
        Assert.Equal(201, put.Status);
        Assert.Equal((1, 8, 29), (counts.GetProperty("headings").GetInt32(), counts.GetProperty("paragraphs").GetInt32(), counts.GetProperty("sentences").GetInt32()));
    }

    [Fact]
    public async Task HasSentencesThatSliceItsText()
    {
        await PutAsync();
        var text = (await service.GetAsync($"{essay}/text")).Text;

        var sentences = (await service.GetAsync($"{essay}/sentences")).Items("sentences");

        Assert.Equal(29, sentences.Count);
        Assert.All(sentences, sentence => Assert.Equal(text[sentence.GetProperty("start").GetInt32()..sentence.GetProperty("end").GetInt32()], sentence.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task IsAnnotatedByTheWordsOfEachOfItsSentences()
    {
        await PutAsync();
        var sentences = (await service.GetAsync($"{essay}/sentences")).Items("sentences");

        foreach (var sentence in sentences)
        {
            var annotation = await service.PostAsync($"{essay}/annotations", new JsonObject { ["quote"] = sentence.GetProperty("text").GetString(), ["kind"] = "question", ["body"] = "On what evidence?" }.ToJsonString());
            Assert.Equal((201, sentence.GetProperty("id").GetString()), (annotation.Status, annotation.String("sentence")));
        }

        Assert.Equal(29, (await service.ReadPagesAsync($"{essay}/annotations?limit=7")).Count);
    }

    private Task<Reply> PutAsync()
    {
        var described = JsonNode.Parse(Read("essay.json"))!.AsObject();
        described.Remove("id");
        described["text"] = Read("essay.txt");
        return service.PutAsync(essay, described.ToJsonString());
    }

    private static string Read(string name)
    {
        var folder = Environment.GetEnvironmentVariable("ANNOTATIONS_SHARED") is { Length: > 0 } shared ? shared : Path.Combine(RepositoryRoot.Find(), "..", "shared");
        var path = Path.Combine(folder, "essay", name);
        Assert.SkipUnless(File.Exists(path), "The shared essay is not on this machine: set ANNOTATIONS_SHARED to the folder that holds essay/.");
        return File.ReadAllText(path);
    }
}
