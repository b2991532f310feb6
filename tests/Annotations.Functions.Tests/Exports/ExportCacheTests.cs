using Annotations.Model.Essays;
using Annotations.Storage;

namespace Annotations.Functions.Tests.Exports;

public sealed class ExportCacheTests : IDisposable
{
    private const string Export = "essays/nomonhan/export?document=edition&format=html";

    private readonly TestApi api = SampleEdition.Api();
    private readonly Dictionary<string, BinaryData> kept = [];
    private Queue<string> versions = new(["1"]);

    public ExportCacheTests()
    {
        api.Essays.Setup(store => store.ReadVersionAsync(It.IsAny<Essay>(), It.IsAny<CancellationToken>())).ReturnsAsync(() => versions.Count > 1 ? versions.Dequeue() : versions.Peek());
        api.Exports.Setup(store => store.FindAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).ReturnsAsync((string name, CancellationToken _) => kept.GetValueOrDefault(name));
        api.Exports.Setup(store => store.AddAsync(It.IsAny<string>(), It.IsAny<string>(), It.IsAny<BinaryData>(), It.IsAny<CancellationToken>()))
            .Callback((string name, string _, BinaryData content, CancellationToken _) => kept[name] = content).Returns(Task.CompletedTask);
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
        Assert.Equal(2, kept.Count);
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
        Assert.Single(kept);
        api.Annotations.Verify(store => store.ListAsync(It.IsAny<EssayId>(), It.IsAny<AnnotationFilter>(), null, It.IsAny<int>(), It.IsAny<CancellationToken>()), Times.Exactly(2));
    }

    [Fact]
    public async Task WhatNeverStaysIsServedAndNotKept()
    {
        versions = new Queue<string>(Enumerable.Range(1, 20).Select(number => $"{number}"));

        var answer = await api.SendAsync(Get(Export));

        Assert.Equal(200, answer.Status);
        Assert.Empty(kept);
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
