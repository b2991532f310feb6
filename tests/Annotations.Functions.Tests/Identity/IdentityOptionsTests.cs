using Annotations.Functions.Identity;
using Microsoft.Extensions.Configuration;

namespace Annotations.Functions.Tests.Identity;

public sealed class IdentityOptionsTests
{
    [Fact]
    public void RefusesToStartWithDevelopmentTokensInAzure()
    {
        var configuration = Configuration(("Annotations:DevelopmentTokens", "true"), ("WEBSITE_INSTANCE_ID", "0123abc"));

        var exception = Assert.Throws<InvalidOperationException>(() => IdentityOptions.Read(configuration));

        Assert.Contains("Annotations:DevelopmentTokens", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RefusesToRegisterServicesWithDevelopmentTokensInAzure() =>
        Assert.Throws<InvalidOperationException>(() => new TestApi(("WEBSITE_INSTANCE_ID", "0123abc")));

    [Theory]
    [InlineData]
    [InlineData("WEBSITE_INSTANCE_ID", "0123abc")]
    public void RefusesToTakeRequestsWithoutALoginForAScholarsUnlessTheWorkIsLocal(params string[] setting)
    {
        var configuration = Configuration([("Annotations:AnonymousAs", "ada"), .. setting is [var name, var value] ? new[] { (name, value) } : []]);

        var exception = Assert.Throws<InvalidOperationException>(() => IdentityOptions.Read(configuration));

        Assert.Contains("Annotations:AnonymousAs", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BelievesNobodyWhereNothingIsSaid() =>
        Assert.Equal(new IdentityOptions(TrustsPlatform: false, AcceptsDevelopmentTokens: false), IdentityOptions.Read(Configuration()));

    [Fact]
    public void TrustsThePlatformInAzure() =>
        Assert.Equal(
            new IdentityOptions(TrustsPlatform: true, AcceptsDevelopmentTokens: false),
            IdentityOptions.Read(Configuration(("WEBSITE_AUTH_ENABLED", "True"), ("WEBSITE_INSTANCE_ID", "0123abc"))));

    private static IConfiguration Configuration(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(setting.Name, setting.Value))).Build();
}
