using Annotations.Infra.Tests.Bicep;

namespace Annotations.Infra.Tests.Templates;

/// <summary>What must hold of every deployment.</summary>
public sealed class SecurityTests(Deployments deployments)
{
    private const string Storage = "Microsoft.Storage/storageAccounts";

    public static TheoryData<string> Names => [.. Deployments.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void StorageIsOpenedByIdentityAlone(string name)
    {
        var accounts = deployments.Of(name).OfType(Storage);

        Assert.Equal(2, accounts.Count);
        Assert.All(accounts, account => Assert.False(account["allowSharedKeyAccess"].GetBoolean()));
        Assert.All(accounts, account => Assert.False(account["allowBlobPublicAccess"].GetBoolean()));
        Assert.All(accounts, account => Assert.False(account["allowCrossTenantReplication"].GetBoolean()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NoKeyIsReadAndNoSecretIsWritten(string name)
    {
        var text = deployments.Of(name).Text;

        Assert.All(["listKeys", "listkeys", "AccountKey", "SharedAccessSignature", "DefaultEndpointsProtocol", "clientSecret"], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EverythingIsReachedByTlsOfTodayOnly(string name)
    {
        var deployment = deployments.Of(name);
        var app = Assert.Single(deployment.OfType("Microsoft.Web/sites"));

        Assert.All(deployment.OfType(Storage), account => Assert.True(account["supportsHttpsTrafficOnly"].GetBoolean()));
        Assert.All(deployment.OfType(Storage), account => Assert.Equal("TLS1_2", account["minimumTlsVersion"].GetString()));
        Assert.True(app["httpsOnly"].GetBoolean());
        Assert.Equal("1.2", app["siteConfig.minTlsVersion"].GetString());
        Assert.Equal("Disabled", app["siteConfig.ftpsState"].GetString());
        Assert.True(LoginOf(deployment)["httpSettings.requireHttps"].GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NobodyPublishesWithAPassword(string name) =>
        Assert.Equal(
            ["ftp False", "scm False"],
            deployments.Of(name).OfType("Microsoft.Web/sites/basicPublishingCredentialsPolicies").Select(policy => $"{policy.Name.Split('/')[^1]} {policy["allow"].GetBoolean()}").Order(StringComparer.Ordinal));

    /// <summary>A role on a resource group or a subscription would open what comes there later.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void EveryRoleIsOnOneResource(string name) =>
        Assert.Equal(
            ["appi-: 3913510d-42f4-4e42-8a64-420c390055eb", "stdata: 0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3", "stdata: ba92f5b4-2d11-453d-a403-e96b0029c9fe", "stdata: db58b8e5-c6ad-4a2a-8342-4190687cbf4a", "strun: 0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3", "strun: b7e6dc6d-f1e8-4753-8033-0f276bb0955b"],
            deployments.Of(name).OfType("Microsoft.Authorization/roleAssignments").Select(RoleOf).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void TelemetryIsTakenFromIdentitiesAlone(string name)
    {
        var deployment = deployments.Of(name);

        Assert.True(Assert.Single(deployment.OfType("Microsoft.Insights/components"))["DisableLocalAuth"].GetBoolean());
        Assert.True(Assert.Single(deployment.OfType("Microsoft.OperationalInsights/workspaces"))["features.disableLocalAuth"].GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ReadersAreLetThroughAndLoginsAreCheckedForTheServiceItself(string name)
    {
        var login = LoginOf(deployments.Of(name));

        Assert.True(login["platform.enabled"].GetBoolean());
        Assert.Equal("AllowAnonymous", login["globalValidation.unauthenticatedClientAction"].GetString());
        Assert.Equal("[format('{0}{1}/v2.0', environment().authentication.loginEndpoint, '00000000-0000-0000-0000-000000000001')]", login["identityProviders.azureActiveDirectory.registration.openIdIssuer"].GetString());
        Assert.Equal(
            ["00000000-0000-0000-0000-00000000c11e", "api://00000000-0000-0000-0000-00000000c11e"],
            login["identityProviders.azureActiveDirectory.validation.allowedAudiences"].EnumerateArray().Select(audience => audience.GetString()));
    }

    [Fact]
    public void ThePrivateVariantHasNoPublicEndpoint()
    {
        var deployment = deployments.Of("private");

        Assert.All(deployment.OfType(Storage), account => Assert.Equal("Disabled", account["publicNetworkAccess"].GetString()));
        Assert.All(deployment.OfType(Storage), account => Assert.Equal("Deny", account["networkAcls.defaultAction"].GetString()));
        Assert.Equal("Disabled", Assert.Single(deployment.OfType("Microsoft.Web/sites"))["publicNetworkAccess"].GetString());
        Assert.Empty(deployment.OfType("Microsoft.Network/publicIPAddresses"));
        Assert.Empty(deployment.OfType("Microsoft.Insights/webtests"));
    }

    [Fact]
    public void ThePrivateVariantReachesEveryServiceByAPrivateEndpointWithAName()
    {
        var deployment = deployments.Of("private");

        var reached = deployment.OfType("Microsoft.Network/privateEndpoints").Select(ConnectionOf).Order(StringComparer.Ordinal);

        Assert.Equal(["func: sites", "stdata: blob", "stdata: table", "strun: blob", "strun: table"], reached);
        Assert.Equal(5, deployment.OfType("Microsoft.Network/privateEndpoints/privateDnsZoneGroups").Count);
        Assert.Equal(
            ["[format('privatelink.{0}.{1}', 'blob', environment().suffixes.storage)]", "[format('privatelink.{0}.{1}', 'table', environment().suffixes.storage)]", "privatelink.azurewebsites.net"],
            deployment.OfType("Microsoft.Network/privateDnsZones").Select(zone => zone.Name).Order(StringComparer.Ordinal));
        Assert.Equal(3, deployment.OfType("Microsoft.Network/privateDnsZones/virtualNetworkLinks").Count);
        Assert.EndsWith("/subnets/snet-app", Assert.Single(deployment.OfType("Microsoft.Web/sites"))["virtualNetworkSubnetId"].GetString(), StringComparison.Ordinal);
    }

    private static DeployedResource LoginOf(Deployment deployment) =>
        Assert.Single(deployment.OfType("Microsoft.Web/sites/config"), config => config.Name.EndsWith("/authsettingsV2", StringComparison.Ordinal));

    private static string RoleOf(DeployedResource assignment)
    {
        var scope = assignment.Id[..assignment.Id.IndexOf("/providers/Microsoft.Authorization", StringComparison.Ordinal)];
        return $"{KindOf(scope)}: {assignment["roleDefinitionId"].GetString()!.Split('/')[^1]}";
    }

    private static string ConnectionOf(DeployedResource endpoint)
    {
        var connection = endpoint["privateLinkServiceConnections"][0].GetProperty("properties");
        return $"{KindOf(connection.GetProperty("privateLinkServiceId").GetString()!)}: {connection.GetProperty("groupIds")[0].GetString()}";
    }

    private static string KindOf(string id) =>
        new[] { "stdata", "strun", "appi-", "func" }.Single(prefix => id.Split('/')[^1].StartsWith(prefix, StringComparison.Ordinal));
}
