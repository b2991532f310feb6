using System.Text.Json;
using Annotations.Model.Annotations;
using Annotations.Model.Sentences;
using Annotations.Testing.Builders;

namespace Annotations.Functions.Tests;

public sealed class SentenceFunctionsTests : IDisposable
{
    private readonly TestApi api = new TestApi().Having(AnEssay().WithText($"Borders\n\n{EssayBuilder.DefaultText}").Composed());

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task ListsSentencesThatSliceTheText()
    {
        var text = (await api.SendAsync(Get("essays/nomonhan/text"))).Text;

        var answer = await api.SendAsync(Get("essays/nomonhan/sentences"));

        var sentences = answer.Member("sentences").EnumerateArray().ToList();
        Assert.Equal(["s1", "s2", "s3"], sentences.Select(sentence => sentence.GetProperty("id").GetString()));
        Assert.All(sentences, sentence => Assert.Equal(text[sentence.GetProperty("start").GetInt32()..sentence.GetProperty("end").GetInt32()], sentence.GetProperty("text").GetString()));
        Assert.Equal([1, 1, 2], sentences.Select(sentence => sentence.GetProperty("paragraph").GetInt32()));
    }

    [Fact]
    public async Task ListsBlocksThatTileTheText()
    {
        var answer = await api.SendAsync(Get("essays/nomonhan/sentences"));

        var blocks = answer.Member("blocks").EnumerateArray().ToList();
        Assert.Equal(["heading", "paragraph", "paragraph"], blocks.Select(block => block.GetProperty("kind").GetString()));
        Assert.Equal("Borders", blocks[0].GetProperty("text").GetString());
        Assert.Equal([[], ["s1", "s2"], ["s3"]], blocks.Select(block => block.GetProperty("sentences").EnumerateArray().Select(id => id.GetString()!).ToArray()));
        Assert.Equal(blocks.Skip(1).Select(block => block.GetProperty("start").GetInt32()), blocks.SkipLast(1).Select(block => block.GetProperty("end").GetInt32()));
    }

    [Theory]
    [InlineData("s4")]
    [InlineData("s0")]
    [InlineData("s01")]
    [InlineData("S1")]
    [InlineData("1")]
    [InlineData("s1000000")]
    [InlineData("s99999999999999999999")]
    [InlineData("s1%2F2")]
    [InlineData("s1%23")]
    [InlineData("s%C2%B2")]
    public async Task FindsNoSentenceUnderAnIdThatNoneHas(string id)
    {
        var answer = await api.SendAsync(Get($"essays/nomonhan/sentences/{id}"));

        Assert.Equal((404, "not-found"), (answer.Status, answer.Problem));
        Assert.Contains("sentence", answer.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PutsCounterClaimsUnderWhatTheyDispute()
    {
        var evidence = AnAnnotation().Build();
        var counter = AnAnnotation().Number(101).By("bo").Rebutting(evidence).Build();
        var counterCounter = AnAnnotation().Number(102).Rebutting(counter).Build();
        var ofSentence = AnAnnotation().Number(103).RebuttingItsSentence().Build();
        About(evidence, counter, counterCounter, ofSentence);

        var answer = await api.SendAsync(Get("essays/nomonhan/sentences/s1"));

        Assert.Equal("The border was long.", answer.String("sentence", "text"));
        var root = Assert.Single(answer.Member("annotations").EnumerateArray());
        Assert.Equal(evidence.Id.ToString(), IdOf(root));
        var first = Assert.Single(root.GetProperty("counterClaims").EnumerateArray());
        Assert.Equal(counter.Id.ToString(), IdOf(first));
        Assert.Equal(evidence.Id.ToString(), first.GetProperty("disputes").GetProperty("annotation").GetString());
        Assert.Equal(counterCounter.Id.ToString(), IdOf(Assert.Single(first.GetProperty("counterClaims").EnumerateArray())));
        Assert.Equal(ofSentence.Id.ToString(), IdOf(Assert.Single(answer.Member("counterClaims").EnumerateArray())));
    }

    [Fact]
    public async Task KeepsADeletedAnnotationForTheSakeOfWhatAnsweredIt()
    {
        var answered = AnAnnotation().Deleted().Build();
        var counter = AnAnnotation().Number(101).Rebutting(answered).Build();
        About(answered, counter, AnAnnotation().Number(102).Deleted().Build());

        var answer = await api.SendAsync(Get("essays/nomonhan/sentences/s1"));

        var root = Assert.Single(answer.Member("annotations").EnumerateArray());
        Assert.Equal((answered.Id.ToString(), ""), (IdOf(root), root.GetProperty("body").GetString()));
        Assert.Equal("2026-03-01T12:00:00.000Z", root.GetProperty("deleted").GetString());
        Assert.Equal(counter.Id.ToString(), IdOf(Assert.Single(root.GetProperty("counterClaims").EnumerateArray())));
    }

    [Fact]
    public async Task SendsTheLongestChainOfCounterClaimsThereMayBe()
    {
        var chain = new List<Annotation> { AnAnnotation().Build() };
        chain.AddRange(Enumerable.Range(1, 16).Select(depth => AnAnnotation().Number(100 + depth).Disputing(new(Model.Disputes.DisputeKind.Rebuts, new AnnotationId(new SentenceId(1), Operation(99 + depth)), depth)).Build()));
        About([.. chain]);

        var answer = await api.SendAsync(Get("essays/nomonhan/sentences/s1"));

        Assert.Equal(200, answer.Status);
        Assert.Contains(chain[^1].Id.ToString(), answer.Text, StringComparison.Ordinal);
    }

    private static string IdOf(JsonElement annotation) => annotation.GetProperty("id").GetString()!;

    private void About(params Annotation[] annotations) =>
        api.Annotations.Setup(store => store.ReadSentenceAsync(Ids.Essay("nomonhan"), new SentenceId(1), It.IsAny<CancellationToken>())).ReturnsAsync(annotations);
}
