using Annotations.Model.Access;
using Annotations.Storage;

namespace Annotations.Functions.Tests.Limiting;

public sealed class RateLimitTests : IDisposable
{
    private readonly List<TestApi> apis = [];
    private readonly Dictionary<string, double> buckets = [];

    public void Dispose() => apis.ForEach(api => api.Dispose());

    [Fact]
    public async Task WhoeverUsesUpTheirBudgetIsToldWhenToComeAgain()
    {
        var api = Api(("Annotations:WritesPerMinute", "2"));
        var answers = new List<ApiAnswer>();
        for (var i = 0; i < 15; i++) answers.Add(await WriteAsync(api));

        Assert.All(answers[..10], answer => Assert.Equal(201, answer.Status));
        Assert.All(answers[11..], answer => Assert.Equal((429, "too-many-requests"), (answer.Status, answer.Problem)));
        Assert.InRange(int.Parse(answers[^1].Header("Retry-After")!, System.Globalization.CultureInfo.InvariantCulture), 1, 61);
        Assert.Equal("\"writes\";q=10;w=300", answers[^1].Header("RateLimit-Policy"));
        Assert.StartsWith("\"writes\";r=0;t=", answers[^1].Header("RateLimit"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnswersTellWhatIsLeft()
    {
        var answer = await WriteAsync(Api(("Annotations:WritesPerMinute", "20")));

        Assert.Equal("\"writes\";q=100;w=300", answer.Header("RateLimit-Policy"));
        Assert.Equal("\"writes\";r=99;t=300", answer.Header("RateLimit"));
    }

    [Fact]
    public async Task TheBudgetOfOneIsNotThatOfAnother()
    {
        var api = Api(("Annotations:WritesPerMinute", "2"));
        for (var i = 0; i < 12; i++) await WriteAsync(api);

        Assert.Equal(201, (await WriteAsync(api, "bo")).Status);
        Assert.Equal(200, (await api.SendAsync(Get("essays/nomonhan"))).Status);
    }

    [Fact]
    public async Task InstancesShareABudget()
    {
        var (one, other) = (Api(("Annotations:WritesPerMinute", "20")), Api(("Annotations:WritesPerMinute", "20")));
        var taken = 0;
        for (var i = 0; i < 200; i++)
        {
            if ((await WriteAsync(i % 2 == 0 ? one : other)).Status == 201) taken++;
        }

        Assert.InRange(taken, 100, 100 + (2 * 10));
    }

    [Fact]
    public async Task AnAddressHasABudgetWhoeverCallsFromThereEvenWithoutALogin()
    {
        var api = Api(("Annotations:WritesPerMinute", "2"));
        var statuses = new List<int>();
        for (var i = 0; i < 50; i++) statuses.Add((await api.SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence).With("Authorization", $"Bearer dev-guess{i}+king"))).Status);

        Assert.Equal(401, statuses[0]);
        Assert.Equal(429, statuses[^1]);
    }

    [Fact]
    public async Task ACallerCannotSayWhereTheyCallFrom()
    {
        var api = Api(("Annotations:WritesPerMinute", "2"));
        for (var i = 0; i < 50; i++) await api.SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence).ByNobody().With("X-Forwarded-For", $"10.0.0.{i}"));

        Assert.Equal(429, (await api.SendAsync(Post("essays/nomonhan/annotations").ByNobody().With("X-Forwarded-For", "10.1.1.1"))).Status);
    }

    [Fact]
    public async Task BehindThePlatformsFrontEndItsLastWordCounts()
    {
        var api = Api(("Annotations:WritesPerMinute", "2"), ("WEBSITE_SITE_NAME", "annotations"), ("Annotations:DevelopmentTokens", "false"));
        for (var i = 0; i < 50; i++) await api.SendAsync(Post("essays/nomonhan/annotations").ByNobody().With("X-Forwarded-For", $"10.0.0.{i}, 192.0.2.7:51000"));

        Assert.Equal(429, (await api.SendAsync(Post("essays/nomonhan/annotations").ByNobody().With("X-Forwarded-For", "10.1.1.1, 192.0.2.7:52000"))).Status);
        Assert.Equal(401, (await api.SendAsync(Post("essays/nomonhan/annotations").ByNobody().With("X-Forwarded-For", "192.0.2.7, 192.0.2.8:51000"))).Status);
    }

    [Fact]
    public async Task ExportsHaveABudgetOfTheirOwn()
    {
        var api = Api(("Annotations:ExportsPerMinute", "1"));
        var statuses = new List<int>();
        for (var i = 0; i < 30; i++) statuses.Add((await api.SendAsync(Get("essays/nomonhan/export?format=none").ByNobody())).Status);

        Assert.Equal((422, 429), (statuses[0], statuses[^1]));
        Assert.Equal(201, (await WriteAsync(api)).Status);
    }

    [Fact]
    public async Task AScholarMakesSoManyEssaysADay()
    {
        var api = Api(("Annotations:EssaysPerDay", "3"));
        var statuses = new List<int>();
        for (var i = 0; i < 5; i++) statuses.Add((await api.SendAsync(Put($"essays/new-{i}").Json(Bodies.Essay))).Status);

        Assert.Equal([201, 201, 201], statuses[..3]);
        Assert.Equal(429, statuses[^1]);
    }

    [Fact]
    public async Task AScholarWritesSoMuchToAnEssayADay()
    {
        var api = Api(("Annotations:WritesPerEssayAndDay", "3"));
        for (var i = 0; i < 5; i++) await WriteAsync(api);

        var answer = await WriteAsync(api);

        Assert.Equal(429, answer.Status);
        Assert.Equal("\"writes-to-essay\";q=3;w=86400", answer.Header("RateLimit-Policy"));
    }

    [Fact]
    public async Task ALimitOfZeroIsNone()
    {
        var api = Api(("Annotations:WritesPerMinute", "0"), ("Annotations:WritesPerEssayAndDay", "0"));

        var answer = await WriteAsync(api);

        Assert.Equal((201, null), (answer.Status, answer.Header("RateLimit")));
        Assert.Empty(buckets);
    }

    [Fact]
    public async Task WhereBudgetsAreAwayCallersMayPass()
    {
        var api = Api(("Annotations:WritesPerMinute", "2"));
        api.Budgets.Setup(store => store.TakeAsync(It.IsAny<string>(), It.IsAny<BudgetRule>(), It.IsAny<int>(), It.IsAny<CancellationToken>())).ThrowsAsync(new StorageUnavailableException());

        for (var i = 0; i < 20; i++) Assert.Equal(201, (await WriteAsync(api)).Status);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("1e9")]
    public void ASettingThatIsNotRightStopsTheStart(string setting) =>
        Assert.Contains("Annotations:WritesPerMinute", Assert.Throws<InvalidOperationException>(() => new TestApi(("Annotations:WritesPerMinute", setting))).Message, StringComparison.Ordinal);

    private static Task<ApiAnswer> WriteAsync(TestApi api, string scholar = "ada") => api.SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence).By(scholar));

    /// <summary>An instance; all of them share the buckets, which do not fill up while a test runs.</summary>
    private TestApi Api(params (string Name, string Value)[] settings)
    {
        var api = new TestApi(settings).Having(AnEssay().Composed()).Having(ASource().Build());
        api.Budgets.Setup(store => store.TakeAsync(It.IsAny<string>(), It.IsAny<BudgetRule>(), It.IsAny<int>(), It.IsAny<CancellationToken>())).ReturnsAsync((string key, BudgetRule rule, int wanted, CancellationToken _) =>
        {
            var there = buckets.GetValueOrDefault(key, rule.Capacity);
            var granted = Math.Min(wanted, (int)there);
            buckets[key] = there - granted;
            return new BudgetLease(granted, there - granted);
        });
        apis.Add(api);
        return api;
    }
}
