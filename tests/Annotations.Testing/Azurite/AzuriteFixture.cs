using Annotations.LocalHost;
using Annotations.LocalHost.Azurite;
using Annotations.LocalHost.Node;
using Xunit;

namespace Annotations.Testing.Azurite;

/// <summary>
/// A real Azurite for the tests of one assembly, in memory and on free ports; it dies with the test process.
/// Say <c>[assembly: AssemblyFixture(typeof(AzuriteFixture))]</c> once and take it in the constructors of test classes.
/// </summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private AzuriteProcess? azurite;

    /// <summary>For TableServiceClient, BlobServiceClient and the setting AnnotationsStorage.</summary>
    public string ConnectionString => azurite!.Endpoints.ConnectionString;

    /// <summary>A table name that no other test has.</summary>
    public static string NewTableName() => $"t{Guid.NewGuid():N}";

    /// <summary>A container name that no other test has.</summary>
    public static string NewContainerName() => $"c{Guid.NewGuid():N}";

    public async ValueTask InitializeAsync()
    {
        var installation = new NodePackages(RepositoryRoot.Find(), Console.Out);
        await installation.EnsureAsync(CancellationToken.None);
        azurite = await AzuriteProcess.StartAsync(installation, dataFolder: null, AzuriteEndpoints.Free, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => azurite?.DisposeAsync() ?? ValueTask.CompletedTask;
}
