using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Annotations.LocalHost.Azurite;

/// <summary>The Azurite that package-lock.json pins, in the clone's node_modules.</summary>
public sealed class AzuriteInstallation(string root, TextWriter output)
{
    /// <summary>Where its modules are.</summary>
    public string Folder => Path.Combine(root, "node_modules", "azurite");

    /// <summary>Installs it with `npm ci` where it is missing or not the pinned version.</summary>
    /// <exception cref="SetupException">Node or npm is missing, or npm failed.</exception>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        await NodeRuntime.RequireAsync(cancellationToken);
        using var alone = await FileLock.TakeAsync(Path.Combine(root, ".azurite", "install.lock"), cancellationToken);
        var pinned = VersionIn(Path.Combine(root, "package-lock.json"));
        if (pinned is not null && pinned == InstalledVersion()) return;

        await output.WriteLineAsync($"Installing Azurite {pinned}, the storage emulator, into {root} (npm ci)…");
        await RunNpmAsync(cancellationToken);
    }

    // npm writes this file when everything is in place: an interrupted install has none.
    private string? InstalledVersion() => VersionIn(Path.Combine(root, "node_modules", ".package-lock.json"));

    private static string? VersionIn(string lockFile) =>
        File.Exists(lockFile)
            ? JsonNode.Parse(File.ReadAllText(lockFile))?["packages"]?["node_modules/azurite"]?["version"]?.GetValue<string>()
            : null;

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
