using Annotations.LocalHost.Functions;

namespace Annotations.EndToEnd.Tests.Routing;

public sealed class HostSettingsTests
{
    [Theory]
    [InlineData("""{ "version": "2.0", "extensions": { "http": { "routePrefix": "v1" } } }""", "v1")]
    [InlineData("""{ "extensions": { "http": { "routePrefix": "" } } }""", "")]
    [InlineData("""{ "version": "2.0" } // nothing said""", "api")]
    public void TakesTheRoutePrefixAsTheFunctionsHostDoes(string hostJson, string expected) =>
        Assert.Equal(expected, HostSettings.Parse(hostJson).RoutePrefix);

    [Fact]
    public void ReadsTheFunctionsAppsOwnFile() =>
        Assert.Equal("api", HostSettings.Load().RoutePrefix);
}
