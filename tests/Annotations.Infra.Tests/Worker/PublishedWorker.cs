using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Annotations.LocalHost;

namespace Annotations.Infra.Tests.Worker;

/// <summary>The package that is deployed, made by the README's command, in folders of its own: ordinary builds go on beside it.</summary>
public sealed partial class PublishedWorker : IAsyncLifetime
{
    private static readonly string Work =
        typeof(PublishedWorker).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "WorkerFolder").Value!;

    private string? missingPackage;

    /// <summary>The package's folder. The test is skipped where the worker's packages are not to be had.</summary>
    public string Folder
    {
        get
        {
            if (missingPackage is not null) Assert.Skip($"The worker's packages are not to be had here: {missingPackage}");
            return Path.Combine(Work, "publish");
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Directory.Exists(Path.Combine(Work, "publish"))) Directory.Delete(Path.Combine(Work, "publish"), recursive: true);
        var (exitCode, output) = await RunAsync(
            RepositoryRoot.Find(),
            new Dictionary<string, string?>(),
            "publish", "src/Annotations.Functions", "-c", "Release", "-p:AzureFunctionsWorker=true", "--artifacts-path", Work, "-o", Path.Combine(Work, "publish"), "-nodeReuse:false", "-p:UseSharedCompilation=false");
        if (exitCode == 0) return;
        missingPackage = MissingPackage().Match(output) is { Success: true } match ? match.Value : throw new InvalidOperationException(output);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Runs a program of .NET, and gives all that it printed.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(IsOfTheTestRun).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }

    /// <summary>What 'dotnet test' tells its own build engine would mislead another one.</summary>
    private static bool IsOfTheTestRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"error NU1(101|102|103|301): .*")]
    private static partial Regex MissingPackage();
}
