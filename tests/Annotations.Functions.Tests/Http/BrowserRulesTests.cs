using Annotations.Functions.Tests.Access;

namespace Annotations.Functions.Tests.Http;

public sealed class BrowserRulesTests
{
    private const string Journal = "https://journal.example.org";

    [Fact]
    public async Task NothingInAnAnswerRunsIsTakenForAnotherTypeOrIsFramed()
    {
        using var api = Walk.Api(Model.Access.Visibility.Public);
        foreach (var route in Walk.Routes.Where(route => route.Name != "GetReadiness"))
        {
            var (_, answer) = await Walk.CallAsync(api, route, Person.All[0]);

            Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
            Assert.StartsWith("default-src 'none'", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
            Assert.Equal("DENY", answer.Header("X-Frame-Options"));
            Assert.Equal("no-referrer", answer.Header("Referrer-Policy"));
        }
    }

    [Theory]
    [InlineData("essays/nomonhan/citation?format=html")]
    [InlineData("essays/nomonhan/export?document=edition&format=html")]
    [InlineData("essays/nomonhan/export?format=html")]
    public async Task APageMayHaveStylesAndNothingElse(string path)
    {
        using var api = Walk.Api(Model.Access.Visibility.Public);

        var answer = await api.SendAsync(Get(path));

        Assert.Equal(200, answer.Status);
        Assert.StartsWith("text/html", answer.Header("Content-Type"), StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'; style-src 'unsafe-inline'", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Journal, Journal)]
    [InlineData("https://evil.example.org", null)]
    [InlineData("https://journal.example.org.evil.example.org", null)]
    [InlineData("null", null)]
    public async Task ScriptsOfOriginsThatAreAllowedReadAnswers(string origin, string? allowed)
    {
        using var api = Allowing($"{Journal} http://localhost:8080");

        var answer = await api.SendAsync(Get("essays/nomonhan").With("Origin", origin));

        Assert.Equal(allowed, answer.Header("Access-Control-Allow-Origin"));
        Assert.Contains("Origin", answer.Header("Vary"), StringComparison.Ordinal);
        Assert.Null(answer.Header("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task ABrowserIsToldBeforehandWhatItMaySend()
    {
        using var api = Allowing(Journal);

        var answer = await api.SendAsync(Of("OPTIONS", "essays/nomonhan/annotations").With("Origin", Journal).With("Access-Control-Request-Method", "POST").ByNobody());

        Assert.Equal((200, Journal), (answer.Status, answer.Header("Access-Control-Allow-Origin")));
        Assert.Contains("POST", answer.Header("Access-Control-Allow-Methods"), StringComparison.Ordinal);
        Assert.Contains("If-Match", answer.Header("Access-Control-Allow-Headers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AProblemIsReadByThemToo()
    {
        using var api = Allowing("*");

        var answer = await api.SendAsync(Get("essays/none").With("Origin", Journal));

        Assert.Equal((404, "*"), (answer.Status, answer.Header("Access-Control-Allow-Origin")));
        Assert.Contains("ETag", answer.Header("Access-Control-Expose-Headers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NobodyIsAllowedWhereNothingIsSaid()
    {
        using var api = Allowing("");

        Assert.Null((await api.SendAsync(Get("essays/nomonhan").With("Origin", Journal))).Header("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("journal.example.org")]
    [InlineData("https://journal.example.org/")]
    [InlineData("* https://journal.example.org")]
    public void ASettingThatIsNotRightStopsTheStart(string setting) => Assert.Throws<InvalidOperationException>(() => Allowing(setting));

    private static TestApi Allowing(string origins) => new TestApi(("Annotations:AllowedOrigins", origins)).Having(AnEssay().Composed());
}
