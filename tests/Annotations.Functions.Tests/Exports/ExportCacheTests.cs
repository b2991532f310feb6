using Annotations.Model.Essays;
using Annotations.Storage;

namespace Annotations.Functions.Tests.Exports;

public sealed class ExportCacheTests : IDisposable
{
    private const string Export = "essays/nomonhan/export?document=edition&format=html";

    private readonly TestApi api = SampleEdition.Api();
    private Queue<string> versions = new(["1"]);

    public ExportCacheTests()
    {
        api.Essays.Setup(store => store.ReadVersionAsync(It.IsAny<Essay>(), It.IsAny<CancellationToken>())).ReturnsAsync(() => versions.Count > 1 ? versions.Dequeue() : versions.Peek());
    }

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task AnExportIsMadeOnceForAVersion()
    {
        var first = await api.SendAsync(Get(Export));
        var second = await api.SendAsync(Get(Export));

        Assert.Equal(first.Body, second.Body);
        Assert.Equal(first.Header("ETag"), second.Header("ETag"));
        api.Annotations.Verify(store => store.ListAsync(It.IsAny<EssayId>(), It.IsAny<AnnotationFilter>(), null, It.IsAny<int>(), It.IsAny<CancellationToken>()), Times.Once);
    }

    [Theory]
    [InlineData("&style=apa")]
    [InlineData("&locale=de-DE")]
    [InlineData("&sentence=s1")]
    [InlineData("&kind=question")]
    public async Task EachWayOfAskingIsAnExportOfItsOwn(string more)
    {
        var plain = await api.SendAsync(Get(Export));
        var other = await api.SendAsync(Get(Export + more));

        Assert.NotEqual(plain.Header("ETag"), other.Header("ETag"));
        Assert.Equal(2, api.Exports.Kept.Count);
    }

    [Fact]
    public async Task AnotherVersionIsAnotherExport()
    {
        var first = await api.SendAsync(Get(Export));
        versions = new Queue<string>(["2"]);
        var second = await api.SendAsync(Get(Export));

        Assert.NotEqual(first.Header("ETag"), second.Header("ETag"));
    }

    [Fact]
    public async Task WhatChangesWhileItIsMadeIsMadeAgain()
    {
        versions = new Queue<string>(["1", "2", "2"]);

        var answer = await api.SendAsync(Get(Export));

        Assert.Equal(200, answer.Status);
        Assert.Single(api.Exports.Kept);
        api.Annotations.Verify(store => store.ListAsync(It.IsAny<EssayId>(), It.IsAny<AnnotationFilter>(), null, It.IsAny<int>(), It.IsAny<CancellationToken>()), Times.Exactly(2));
    }

    [Fact]
    public async Task WhatNeverStaysIsServedAndNotKept()
    {
        versions = new Queue<string>(Enumerable.Range(1, 20).Select(number => $"{number}"));

        var answer = await api.SendAsync(Get(Export));

        Assert.Equal((200, "no-store", null), (answer.Status, answer.Header("Cache-Control"), answer.Header("ETag")));
        Assert.Empty(api.Exports.Kept);
    }

    [Fact]
    public async Task AnEssayThatChangedBeforeItsVersionWasReadIsReadAgain()
    {
        var changed = AnEssay().WithText("Another text.").Titled("Another title").Composed();
        api.Essays.SetupSequence(store => store.FindAsync(SampleEdition.Essay.Essay.Id, It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Stored<Essay>(SampleEdition.Essay.Essay, new RowVersion("1")))
            .ReturnsAsync(new Stored<Essay>(SampleEdition.Essay.Essay, new RowVersion("1")))
            .ReturnsAsync(new Stored<Essay>(changed.Essay, new RowVersion("2")));
        api.Essays.Setup(store => store.ReadContentAsync(changed.Essay, It.IsAny<CancellationToken>())).ReturnsAsync(changed.Content);

        var answer = await api.SendAsync(Get(Export));

        Assert.Contains("Another title", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatAnotherKeptBeforeTheClaimIsServedAndNotMade()
    {
        api.Exports.OnClaim = name => api.Exports.Kept[name] = "theirs"u8.ToArray();

        var answer = await api.SendAsync(Get(Export));

        Assert.Equal((200, "theirs"), (answer.Status, answer.Text));
        Assert.Empty(api.Annotations.Invocations);
    }

    [Fact]
    public async Task WhoHasItIsToldSoAndNothingIsMade()
    {
        var first = await api.SendAsync(Get(Export));
        api.Annotations.Invocations.Clear();

        var second = await api.SendAsync(Get(Export).With("If-None-Match", first.Header("ETag")!));

        Assert.Equal((304, 0), (second.Status, second.Body.Length));
        Assert.Empty(api.Annotations.Invocations);
    }
}
