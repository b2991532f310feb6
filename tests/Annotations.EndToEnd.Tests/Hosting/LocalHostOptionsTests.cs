using Annotations.LocalHost;

namespace Annotations.EndToEnd.Tests.Hosting;

public sealed class LocalHostOptionsTests
{
    [Fact]
    public void ListensOnTheFunctionsCoreToolsPortWhenNothingIsSaid() =>
        Assert.Equal(7071, LocalHostOptions.Parse([]).Port);

    [Theory]
    [InlineData("--port", "8080")]
    [InlineData("--port=8080")]
    [InlineData("--urls", "http://localhost:8080")]
    [InlineData("--urls=http://127.0.0.1:8080/")]
    public void TakesAPort(params string[] arguments) =>
        Assert.Equal(8080, LocalHostOptions.Parse(arguments).Port);

    [Fact]
    public void TakesRequestsWithoutATokenForNobodysUnlessItIsTold()
    {
        Assert.Null(LocalHostOptions.Parse([]).AnonymousAs);
        Assert.Equal("ada", LocalHostOptions.Parse(["--anonymous-as", "ada"]).AnonymousAs);
    }

    [Theory]
    [InlineData("--anonymous-as")]
    [InlineData("--urls", "http://0.0.0.0:8080")]
    [InlineData("--urls", "http://example.org")]
    [InlineData("--urls", "https://localhost:8080")]
    [InlineData("--urls", "http://localhost:1;http://localhost:2")]
    [InlineData("--port", "65536")]
    [InlineData("--port", "-1")]
    [InlineData("--port")]
    [InlineData("--prot", "8080")]
    [InlineData("8080")]
    public void RefusesWhatItCannotServe(params string[] arguments) =>
        Assert.Throws<SetupException>(() => LocalHostOptions.Parse(arguments));
}
