using System.Collections.Concurrent;
using Annotations.Functions.Hosting;
using Annotations.Functions.Styles;
using Annotations.Infra.Tests.Bicep;
using Annotations.LocalHost;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Annotations.Infra.Tests.Templates;

/// <summary>The settings that the templates make, and those that the code reads, are the same.</summary>
public sealed class SettingsTests(Deployments deployments)
{
    /// <summary>Read by the Functions host and the worker, and not by our code.</summary>
    private static readonly string[] TheHosts = ["AzureWebJobsStorage__accountName", "AzureWebJobsStorage__clientId", "AzureWebJobsStorage__credential"];

    /// <summary>Read, and on purpose not set by the templates.</summary>
    private static readonly Dictionary<string, string> NotForAzure = new()
    {
        ["AnnotationsStorage"] = "a connection string: local work",
        ["Annotations__WritesPerMinute"] = "the usual one does",
        ["Annotations__ExportsPerMinute"] = "the usual one does",
        ["Annotations__WritesPerEssayAndDay"] = "the usual one does",
        ["Annotations__EssaysPerDay"] = "the usual one does",
        ["Annotations__SecondsPerRequest"] = "the usual one does",
        ["Annotations__AnonymousAs"] = "local work; refused in Azure",
        ["Annotations__DevelopmentTokens"] = "local work; refused in Azure",
        ["Annotations__Styles"] = "the styles are in the package",
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = "set where a receiver is named",
        ["WEBSITE_AUTH_ENABLED"] = "the platform's",
        ["WEBSITE_INSTANCE_ID"] = "the platform's",
        ["WEBSITE_SITE_NAME"] = "the platform's",
        ["WEBSITE_POD_NAME"] = "the platform's",
        ["LEGION_SERVICE_HOST"] = "the platform's",
    };

    public static TheoryData<string> Names => [.. Deployments.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void EverySettingThatIsMadeIsReadAndTheOtherWayRound(string name)
    {
        var made = SettingsOf(deployments.Of(name));

        var read = ReadByTheService();

        Assert.Equal(made.Except(TheHosts).Order(StringComparer.Ordinal), read.Except(NotForAzure.Keys).Order(StringComparer.Ordinal));
        Assert.All(TheHosts, setting => Assert.Contains(setting, made));
        Assert.All(NotForAzure.Keys.Where(setting => !setting.StartsWith("WEBSITE_", StringComparison.Ordinal) && !setting.StartsWith("LEGION_", StringComparison.Ordinal)), setting => Assert.Contains(setting, read));
    }

    [Fact]
    public async Task TheReadmeTellsEverySettingOfOurs()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Find(), "README.md"), TestContext.Current.CancellationToken);

        Assert.All(SettingsOf(deployments.Of("prod")).Concat(NotForAzure.Keys.Where(setting => !setting.StartsWith("LEGION_", StringComparison.Ordinal))), setting => Assert.Contains($"`{setting}`", readme, StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> SettingsOf(Deployment deployment) =>
        [.. Assert.Single(deployment.OfType("Microsoft.Web/sites/config"), config => config.Name.EndsWith("/appsettings", StringComparison.Ordinal)).Properties.EnumerateObject().Select(setting => setting.Name)];

    /// <summary>What the service asks the configuration for while everything that takes settings is made, as environment variables are named.</summary>
    private static HashSet<string> ReadByTheService()
    {
        var recording = new RecordingConfiguration(new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("AnnotationsStorage:tableServiceUri", "https://stdata.table.core.windows.net"),
            new("AnnotationsStorage:blobServiceUri", "https://stdata.blob.core.windows.net"),
        ]).Build());
        using var services = new ServiceCollection().AddLogging().AddAnnotations(recording).BuildServiceProvider();
        _ = services.GetRequiredService<TableServiceClient>();
        _ = services.GetRequiredService<BlobServiceClient>();
        _ = services.GetRequiredService<StylePackage>();
        return [.. recording.Keys.Select(key => key.Replace(":", "__", StringComparison.Ordinal))];
    }

    /// <summary>Notes every key that is asked for.</summary>
    private sealed class RecordingConfiguration(IConfiguration inner) : IConfiguration
    {
        private readonly ConcurrentDictionary<string, bool> keys = new();

        public IEnumerable<string> Keys => keys.Keys;

        public string? this[string key]
        {
            get
            {
                keys[key] = true;
                return inner[key];
            }
            set => inner[key] = value;
        }

        public IEnumerable<IConfigurationSection> GetChildren() => inner.GetChildren();

        public IChangeToken GetReloadToken() => inner.GetReloadToken();

        public IConfigurationSection GetSection(string key) => inner.GetSection(key);
    }
}
