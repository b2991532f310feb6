using Annotations.Functions.Http;
using Annotations.Model.Essays;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Annotations.Functions.Tests.Http;

/// <summary>A store that does not come to an end, and a request that has a second.</summary>
public sealed class RequestTimeTests : IDisposable
{
    private readonly TestApi api = new(("Annotations:SecondsPerRequest", "1"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task WhatTakesTooLongIsCancelledAndToldSo()
    {
        var token = CancellationToken.None;
        api.Essays.Setup(store => store.FindAsync(It.IsAny<EssayId>(), It.IsAny<CancellationToken>())).Returns((EssayId _, CancellationToken given) => NeverAsync(token = given));

        var answer = await api.SendAsync(Get("essays/nomonhan"));

        Assert.Equal((503, "took-too-long", "5"), (answer.Status, answer.Problem, answer.Header("Retry-After")));
        Assert.Contains("1 seconds", answer.Detail, StringComparison.Ordinal);
        Assert.True(token.IsCancellationRequested);
    }

    [Fact]
    public async Task WhatIsCancelledStoresNothingMore()
    {
        api.Essays.Setup(store => store.FindAsync(It.IsAny<EssayId>(), It.IsAny<CancellationToken>())).Returns((EssayId _, CancellationToken given) => NeverAsync(given));

        var answer = await api.SendAsync(Put("essays/nomonhan").Json(Bodies.Essay));

        Assert.Equal((503, "took-too-long"), (answer.Status, answer.Problem));
        api.Essays.Verify(store => store.AddAsync(It.IsAny<ComposedEssay>(), It.IsAny<CancellationToken>()), Times.Never);
    }

    [Theory]
    [InlineData("PUT", null, "5")]
    [InlineData("POST", null, null)]
    [InlineData("POST", "a-key", "5")]
    public async Task OnlyWhatDoesTheSameAgainIsToBeSentAgainUnseen(string method, string? key, string? retryAfter)
    {
        api.Essays.Setup(store => store.FindAsync(It.IsAny<EssayId>(), It.IsAny<CancellationToken>())).Returns((EssayId _, CancellationToken given) => NeverAsync(given));
        var call = (method == "PUT" ? Put("essays/nomonhan") : ApiCall.Post("essays/nomonhan/sources")).Json(Bodies.Essay);

        var answer = await api.SendAsync(key is null ? call : call.With("Idempotency-Key", key));

        Assert.Equal((503, "took-too-long"), (answer.Status, answer.Problem));
        Assert.Equal(retryAfter, answer.Header("Retry-After"));
    }

    [Fact]
    public async Task ACancellationAmongRepeatedFailuresIsOneToo()
    {
        api.Essays.Setup(store => store.FindAsync(It.IsAny<EssayId>(), It.IsAny<CancellationToken>())).Returns(async (EssayId _, CancellationToken given) =>
        {
            await Task.Delay(Timeout.Infinite, given).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw new AggregateException(new HttpRequestException("Once."), new TaskCanceledException());
        });

        Assert.Equal("took-too-long", (await api.SendAsync(Get("essays/nomonhan"))).Problem);
    }

    [Fact]
    public async Task ABodyThatIsWrittenAsItIsMadeBreaksOff()
    {
        var (context, lifetime) = Context();
        using var time = new RequestTime(new RequestTimeLimit(TimeSpan.FromMilliseconds(50)), TimeProvider.System, Cancel, lifetime.RequestAborted);

        await Answer.Streamed("application/x-ndjson", (_, token) => Task.Delay(Timeout.Infinite, token)).Within(time).ExecuteAsync(context);

        Assert.True(lifetime.IsAborted);
    }

    [Fact]
    public async Task ABodyThatWasMadeBeforeIsSentForAsLongAsItTakes()
    {
        var (context, lifetime) = Context();
        using var time = new RequestTime(new RequestTimeLimit(TimeSpan.FromMilliseconds(1)), TimeProvider.System, Cancel, lifetime.RequestAborted);
        using var made = new MemoryStream([1, 2, 3]);
        await Task.Delay(50, Cancel);

        await Answer.Copied(200, made, 3, "application/zip").Within(time).ExecuteAsync(context);

        Assert.True(time.IsOver);
        Assert.Equal((3L, false), (context.Response.Body.Length, lifetime.IsAborted));
    }

    private static async Task<Stored<Essay>?> NeverAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return null;
    }

    private static (HttpContext Context, Lifetime Lifetime) Context()
    {
        var (context, lifetime) = (new DefaultHttpContext(), new Lifetime());
        context.Features.Set<IHttpRequestLifetimeFeature>(lifetime);
        context.Response.Body = new MemoryStream();
        return (context, lifetime);
    }

    private sealed class Lifetime : IHttpRequestLifetimeFeature
    {
        public CancellationToken RequestAborted { get; set; }

        public bool IsAborted { get; private set; }

        public void Abort() => IsAborted = true;
    }
}
