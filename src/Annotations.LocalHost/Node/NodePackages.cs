using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Annotations.LocalHost.Node;

/// <summary>The packages that package-lock.json pins, in the clone's node_modules: Azurite, and citation styles.</summary>
public sealed class NodePackages(string root, TextWriter output)
{
    /// <summary>Where Azurite's modules are.</summary>
    public string Azurite => Path.Combine(root, "node_modules", "azurite");

    /// <summary>Installs them with `npm ci` where one is missing or not the pinned version.</summary>
    /// <exception cref="SetupException">Node or npm is missing, or npm failed.</exception>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        await NodeRuntime.RequireAsync(cancellationToken);
        using var alone = await FileLock.TakeAsync(Path.Combine(root, ".azurite", "install.lock"), cancellationToken);
        var pinned = PackagesIn(Path.Combine(root, "package-lock.json"));
        var installed = PackagesIn(InstalledLock);
        var missing = DirectDependencies(pinned).Where(package => VersionOf(installed, package) != VersionOf(pinned, package)).ToList();
        if (missing.Count == 0) return;

        await output.WriteLineAsync($"Installing {string.Join(" and ", missing.Select(package => $"{package} {VersionOf(pinned, package)}"))} into {root} (npm ci)…");
        await RunNpmAsync(cancellationToken);
    }

    // npm writes this file when everything is in place: an interrupted install has none.
    private string InstalledLock => Path.Combine(root, "node_modules", ".package-lock.json");

    private static JsonNode? PackagesIn(string lockFile) =>
        File.Exists(lockFile) ? JsonNode.Parse(File.ReadAllText(lockFile))?["packages"] : null;

    private static IEnumerable<string> DirectDependencies(JsonNode? packages) =>
        packages?[""]?["dependencies"]?.AsObject().Select(dependency => dependency.Key) ?? [];

    private static string? VersionOf(JsonNode? packages, string package) =>
        packages?[$"node_modules/{package}"]?["version"]?.GetValue<string>();

    private async Task RunNpmAsync(CancellationToken cancellationToken)
    {
        using var npm = NodeRuntime.StartNpm(root, "ci", "--no-audit", "--no-fund");
        npm.StandardInput.Close();
        using var stop = cancellationToken.Register(() => npm.Kill(entireProcessTree: true));
        await Task.WhenAll(ShowAsync(npm.StandardOutput), ShowAsync(npm.StandardError));
        await npm.WaitForExitAsync(CancellationToken.None);
        cancellationToken.ThrowIfCancellationRequested();
        if (npm.ExitCode != 0) throw Failed(npm);
    }

    private async Task ShowAsync(StreamReader lines)
    {
        while (await lines.ReadLineAsync() is { } line)
        {
            await output.WriteLineAsync($"  {line}");
        }
    }

    private SetupException Failed(Process npm) =>
        new($"`npm ci` failed with exit code {npm.ExitCode}; its messages are above. "
            + $"See that this machine reaches its npm registry, run `npm ci` in {root} yourself, and start again.");
}
