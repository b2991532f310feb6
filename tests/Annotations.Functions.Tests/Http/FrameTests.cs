using Annotations.Model.Essays;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Moq.Language.Flow;

namespace Annotations.Functions.Tests.Http;

public sealed class FrameTests : IDisposable
{
    private readonly TestApi api = new();

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task AsksToTryAgainWhenStorageIsAway()
    {
        FindEssay().ThrowsAsync(new StorageUnavailableException("account xyz: 503 from 10.0.0.1"));

        var answer = await api.SendAsync(Get("essays/nomonhan"));

        Assert.Equal((503, "unavailable"), (answer.Status, answer.Problem));
        Assert.Equal("5", answer.Header("Retry-After"));
        Assert.DoesNotContain("xyz", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AsksToTryAgainWhenStorageIsAwayDuringAWrite()
    {
        api.Essays.Setup(store => store.AddAsync(It.IsAny<ComposedEssay>(), It.IsAny<CancellationToken>())).ThrowsAsync(new StorageUnavailableException());

        var answer = await api.SendAsync(Put("essays/nomonhan").Json(Bodies.Essay));

        Assert.Equal((503, "unavailable"), (answer.Status, answer.Problem));
    }

    [Fact]
    public async Task TellsNothingOfAnErrorThatNobodyForesaw()
    {
        FindEssay().ThrowsAsync(new InvalidOperationException("secret of the table"));

        var answer = await api.SendAsync(Get("essays/nomonhan"));

        Assert.Equal((500, "internal-error"), (answer.Status, answer.Problem));
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperation", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForeseesAStoreThatThrowsBeforeItReturnsATask()
    {
        FindEssay().Throws(new InvalidOperationException("secret"));

        var answer = await api.SendAsync(Get("essays/nomonhan"));

        Assert.Equal((500, "internal-error"), (answer.Status, answer.Problem));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(408)]
    [InlineData(413)]
    public async Task AnswersARequestThatBreaksOffWithTheServersOwnStatus(int status)
    {
        FindEssay().ThrowsAsync(new BadHttpRequestException("Unexpected end of request content.", status));

        var answer = await api.SendAsync(Get("essays/nomonhan"));

        Assert.Equal((status, "unreadable-request"), (answer.Status, answer.Problem));
        Assert.Equal(status, answer.Member("status").GetInt32());
    }

    [Fact]
    public async Task TakesACancellationThatTheCallerDidNotWantForAnError()
    {
        FindEssay().ThrowsAsync(new OperationCanceledException());

        var answer = await api.SendAsync(Get("essays/nomonhan"));

        Assert.Equal((500, "internal-error"), (answer.Status, answer.Problem));
    }

    [Fact]
    public async Task SendsProblemsAsProblemDocumentsThatNobodyKeeps()
    {
        var answer = await api.SendAsync(Get("essays/nomonhan"));

        Assert.Equal("application/problem+json", answer.Header("Content-Type"));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Equal("/api/problems/not-found", answer.String("type"));
        Assert.Equal("No such thing", answer.String("title"));
        Assert.Equal(404, answer.Member("status").GetInt32());
        Assert.Equal("There is no essay 'nomonhan'.", answer.Detail);
    }

    [Fact]
    public async Task SendsHeadTheHeadersOfAProblemAlone()
    {
        var answer = await api.SendAsync(Head("essays/nomonhan"));

        Assert.Equal(404, answer.Status);
        Assert.Empty(answer.Body);
        Assert.Equal("application/problem+json", answer.Header("Content-Type"));
    }

    private ISetup<IEssayStore, Task<Stored<Essay>?>> FindEssay() =>
        api.Essays.Setup(store => store.FindAsync(It.IsAny<EssayId>(), It.IsAny<CancellationToken>()));
}
