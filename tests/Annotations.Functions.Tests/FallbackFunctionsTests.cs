namespace Annotations.Functions.Tests;

public sealed class FallbackFunctionsTests : IDisposable
{
    private readonly TestApi api = new();

    public void Dispose() => api.Dispose();

    [Theory]
    [InlineData("POST", "essays", "GET, HEAD, OPTIONS")]
    [InlineData("DELETE", "essays/nomonhan", "GET, HEAD, OPTIONS, PUT")]
    [InlineData("PUT", "essays/nomonhan/text", "GET, HEAD, OPTIONS")]
    [InlineData("PUT", "essays/nomonhan/annotations", "GET, HEAD, OPTIONS, POST")]
    [InlineData("PATCH", "essays/nomonhan/annotations/x", "DELETE, GET, HEAD, OPTIONS, PUT")]
    [InlineData("GET", "essays/nomonhan/annotations/x/counter-claims", "OPTIONS, POST")]
    [InlineData("POST", "essays/nomonhan/sources/x", "DELETE, GET, HEAD, OPTIONS, PUT")]
    [InlineData("TRACE", "health", "GET, HEAD, OPTIONS")]
    [InlineData("PROPFIND", "essays/nomonhan/export/", "GET, HEAD, OPTIONS")]
    public async Task SaysWhichMethodsThereAreWhereOneIsNot(string method, string path, string allow)
    {
        var answer = await api.SendAsync(Of(method, path));

        Assert.Equal((405, "method-not-allowed"), (answer.Status, answer.Problem));
        Assert.Equal(allow, answer.Header("Allow"));
        Assert.Equal(allow, string.Join(", ", answer.Member("allow").EnumerateArray()));
    }

    [Theory]
    [InlineData("essays", "GET, HEAD, OPTIONS")]
    [InlineData("essays/nomonhan/sources", "GET, HEAD, OPTIONS, POST")]
    public async Task AnswersOptionsWithTheMethodsThereAre(string path, string allow)
    {
        var answer = await api.SendAsync(Of("OPTIONS", path).ByNobody());

        Assert.Equal(200, answer.Status);
        Assert.Equal(allow, answer.Header("Allow"));
        Assert.Empty(answer.Body);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "essay")]
    [InlineData("OPTIONS", "nothing")]
    [InlineData("GET", "essays/nomonhan/text/more")]
    [InlineData("POST", "essays//annotations")]
    public async Task SaysThatNothingIsWhereNoFunctionIs(string method, string path)
    {
        var answer = await api.SendAsync(Of(method, path));

        Assert.Equal((404, "no-such-address"), (answer.Status, answer.Problem));
    }
}
