using System.Text.Json;
using Annotations.Infra.Tests.Bicep;

namespace Annotations.Infra.Tests.Templates;

/// <summary>How the record is kept, and who is told when something is wrong.</summary>
public sealed class OperationsTests(Deployments deployments)
{
    public static TheoryData<string> Names => [.. Deployments.Names];

    [Theory]
    [InlineData("dev", 7)]
    [InlineData("prod", 90)]
    [InlineData("private", 90)]
    public void DeletedAndOverwrittenBlobsCanBeBroughtBack(string name, int days)
    {
        var blobs = Assert.Single(deployments.Of(name).OfType("Microsoft.Storage/storageAccounts/blobServices"), service => service.Name.StartsWith("stdata", StringComparison.Ordinal));

        Assert.True(blobs["isVersioningEnabled"].GetBoolean());
        Assert.Equal(days, blobs["deleteRetentionPolicy.days"].GetInt32());
        Assert.Equal(days, blobs["containerDeleteRetentionPolicy.days"].GetInt32());
        Assert.Equal(days - 1, blobs["restorePolicy.days"].GetInt32());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void OnlyExportsGrowOld(string name)
    {
        var rule = Assert.Single(Assert.Single(deployments.Of(name).OfType("Microsoft.Storage/storageAccounts/managementPolicies"))["policy.rules"].EnumerateArray());

        Assert.Equal("exports/", Assert.Single(rule.GetProperty("definition").GetProperty("filters").GetProperty("prefixMatch").EnumerateArray()).GetString());
    }

    [Theory]
    [InlineData("dev", false)]
    [InlineData("prod", true)]
    [InlineData("private", true)]
    public void WhatScholarsRelyOnIsLockedAgainstDeletion(string name, bool isLocked) =>
        Assert.Equal(isLocked, deployments.Of(name).OfType("Microsoft.Authorization/locks").Count == 1);

    [Theory]
    [InlineData("dev", 4, 1)]
    [InlineData("prod", 4, 1)]
    [InlineData("private", 4, 0)]
    public void EveryAlertTellsSomebody(string name, int others, int availability)
    {
        var deployment = deployments.Of(name);
        var people = Assert.Single(deployment.OfType("Microsoft.Insights/actionGroups"));
        DeployedResource[] alerts = [.. deployment.OfType("Microsoft.Insights/metricAlerts"), .. deployment.OfType("Microsoft.Insights/scheduledQueryRules")];

        Assert.Equal("editors@example.org", Assert.Single(people["emailReceivers"].EnumerateArray()).GetProperty("emailAddress").GetString());
        Assert.Equal(others + availability, alerts.Length);
        Assert.Equal(availability, deployment.OfType("Microsoft.Insights/webtests").Count);
        Assert.All(alerts, alert => Assert.Contains("/actionGroups/ag-", alert["actions"].ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheBudgetTellsBeforeItIsSpent(string name)
    {
        var notifications = Assert.Single(deployments.Of(name).OfType("Microsoft.Consumption/budgets"))["notifications"];

        Assert.Equal(["forecastToPass", "nearlySpent"], notifications.EnumerateObject().Select(notification => notification.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EverythingThatTakesTagsSaysWhatItBelongsTo(string name)
    {
        var tagged = deployments.Of(name).Resources.Where(resource => resource.Json.TryGetProperty("tags", out _)).ToList();

        Assert.NotEmpty(tagged);
        Assert.All(tagged, resource => Assert.Equal(name, resource.Json.GetProperty("tags").GetProperty("environment").GetString()));
        Assert.All(deployments.Of(name).Resources.Where(resource => resource.Json.TryGetProperty("location", out _)), resource => Assert.Contains(resource, tagged));
    }

    /// <summary>Names by the Cloud Adoption Framework's abbreviations; storage accounts take no hyphens.</summary>
    [Theory]
    [InlineData("Microsoft.Resources/resourceGroups", "rg-")]
    [InlineData("Microsoft.ManagedIdentity/userAssignedIdentities", "id-")]
    [InlineData("Microsoft.OperationalInsights/workspaces", "log-")]
    [InlineData("Microsoft.Insights/components", "appi-")]
    [InlineData("Microsoft.Insights/actionGroups", "ag-")]
    [InlineData("Microsoft.Storage/storageAccounts", "st")]
    [InlineData("Microsoft.Web/serverfarms", "asp-")]
    [InlineData("Microsoft.Web/sites", "func-")]
    [InlineData("Microsoft.Network/virtualNetworks", "vnet-")]
    [InlineData("Microsoft.Network/privateEndpoints", "pep-")]
    public void NamesSayWhatAThingIs(string type, string abbreviation) =>
        Assert.All(deployments.Of("private").OfType(type), resource => Assert.StartsWith(abbreviation, resource.Name, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void TheWorkbookIsOneAndAsksTheDeployedApplication(string name)
    {
        var deployment = deployments.Of(name);
        var workbook = JsonSerializer.Deserialize<JsonElement>(Assert.Single(deployment.OfType("Microsoft.Insights/workbooks"))["serializedData"].GetString()!);
        var component = Assert.Single(deployment.OfType("Microsoft.Insights/components"));

        Assert.Equal("Notebook/1.0", workbook.GetProperty("version").GetString());
        Assert.All(
            workbook.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("type").GetInt32() == 3),
            query => Assert.Equal(component.Id, query.GetProperty("content").GetProperty("crossComponentResources")[0].GetString()));
    }
}
