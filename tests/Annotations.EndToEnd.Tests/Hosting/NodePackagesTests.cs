using Annotations.LocalHost;
using Annotations.LocalHost.Node;
using Annotations.Testing;

namespace Annotations.EndToEnd.Tests.Hosting;

public sealed class NodePackagesTests : IDisposable
{
    private readonly TemporaryFolder root = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => root.Dispose();

    [Fact]
    public async Task LeavesThePinnedVersionAlone()
    {
        WriteLock("package-lock.json", "3.37.0");
        WriteLock("node_modules/.package-lock.json", "3.37.0");
        var output = new StringWriter();

        await new NodePackages(root.Path, output).EnsureAsync(Cancelled);

        Assert.Empty(output.ToString());
    }

    [Fact]
    public async Task ShowsWhatNpmSaysAndWhatToDoWhenItFails()
    {
        WriteLock("package-lock.json", "3.37.0");
        WriteLock("node_modules/.package-lock.json", "3.36.0");
        File.WriteAllText(Path.Combine(root.Path, "package.json"), "no JSON");
        var output = new StringWriter();

        var refusal = await Assert.ThrowsAsync<SetupException>(() => new NodePackages(root.Path, output).EnsureAsync(Cancelled));

        Assert.Contains("npm ci` failed with exit code", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Installing azurite 3.37.0", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("EJSONPARSE", output.ToString(), StringComparison.Ordinal);
    }

    private void WriteLock(string name, string version)
    {
        var file = new FileInfo(Path.Combine(root.Path, name));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, $$"""{ "packages": { "": { "dependencies": { "azurite": "{{version}}" } }, "node_modules/azurite": { "version": "{{version}}" } } }""");
    }
}
