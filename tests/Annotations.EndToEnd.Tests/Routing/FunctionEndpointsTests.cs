using System.Net;

namespace Annotations.EndToEnd.Tests.Routing;

public sealed class FunctionEndpointsTests(EchoHost host) : IClassFixture<EchoHost>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", "api/things/a", "GetThing a")]
    [InlineData("GET", "API/Things/a", "GetThing a")]
    [InlineData("DELETE", "api/things/a", "DeleteThing a True")]
    public async Task RunsTheFunctionOfTheRouteAndMethod(string method, string path, string expected) =>
        Assert.Equal(expected, await TextAsync(method, path));

    [Theory]
    [InlineData("GET", "api/things/literal", "GetThing literal")]
    [InlineData("DELETE", "api/things/7", "aLowerCase 7")]
    public async Task TriesRoutesInTheOrderOfTheFunctionsNames(string method, string path, string expected) =>
        Assert.Equal(expected, await TextAsync(method, path));

    [Theory]
    [InlineData("api/things/a%2Fb", "GetThing a%2Fb")]
    [InlineData("api/things/a%20b", "GetThing a b")]
    [InlineData("api/things/%C3%A9", "GetThing é")]
    public async Task GivesASegmentDecodedExceptForItsSlashes(string path, string expected) =>
        Assert.Equal(expected, await TextAsync("GET", path));

    [Fact]
    public async Task IgnoresATrailingSlashInMatchingAndLeavesItInThePath() =>
        Assert.Equal("HeadOrGetPage /api/page/", await TextAsync("GET", "api/page/"));

    [Theory]
    [InlineData("api/page", "HeadOrGetPage /api/page")]
    [InlineData("api/things/a", "ZzFallback things/a")]
    public async Task GivesHeadOnlyToAFunctionThatNamesIt(string path, string answers)
    {
        var response = await SendAsync("HEAD", path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(answers.Length, response.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PATCH")]
    public async Task TakesTheNameForTheRouteAndAnyMethodWhenTheTriggerHasNone(string method) =>
        Assert.Equal($"Nameless {method} hello", await TextAsync(method, "api/nameless"));

    [Theory]
    [InlineData("POST", "api/things/a")]
    [InlineData("GET", "things/a")]
    [InlineData("GET", "")]
    public async Task AnswersAnEmptyNotFoundWhereNoFunctionFits(string method, string path)
    {
        var response = await SendAsync(method, path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Cancelled));
    }

    private async Task<string> TextAsync(string method, string path) =>
        await (await SendAsync(method, path)).Content.ReadAsStringAsync(Cancelled);

    private Task<HttpResponseMessage> SendAsync(string method, string path) =>
        host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path), Cancelled);
}
