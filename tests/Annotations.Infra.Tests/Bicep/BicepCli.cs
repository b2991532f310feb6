using System.Diagnostics;
using System.Reflection;
using Annotations.LocalHost;

namespace Annotations.Infra.Tests.Bicep;

/// <summary>The Bicep compiler that came as a package, run on the templates.</summary>
internal static class BicepCli
{
    /// <summary>What parameter files read from the environment, the same on every machine.</summary>
    private static readonly Dictionary<string, string?> Environment = new()
    {
        ["AZURE_ENV_NAME"] = "azd",
        ["AZURE_LOCATION"] = "westeurope",
        ["ANNOTATIONS_LOGIN_CLIENT_ID"] = "00000000-0000-0000-0000-00000000c11e",
        ["ANNOTATIONS_ALERT_EMAILS"] = "editors@example.org",
        ["ANNOTATIONS_ALLOWED_ORIGINS"] = "https://reader.example.org",
        ["ANNOTATIONS_PUBLIC_ADDRESS"] = null,
        ["ANNOTATIONS_PRIVATE_NETWORK"] = null,
        ["ANNOTATIONS_LOCK_DATA"] = null,
    };

    private static readonly string Program =
        typeof(BicepCli).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "BicepProgram").Value!;

    public static string Infra { get; } = Path.Combine(RepositoryRoot.Find(), "infra");

    public static IReadOnlyList<string> FilesOf(string extension) =>
        [.. Directory.EnumerateFiles(Infra, "*" + extension, SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Infra, file)).Order(StringComparer.Ordinal)];

    /// <summary>Runs it in a folder. It tells misspelt properties as warnings and still succeeds: whoever wants none looks at the messages.</summary>
    public static async Task<BicepRun> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var messages = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new BicepRun(process.ExitCode, await output, messages.Trim());
    }
}

/// <summary>How a run of the compiler ended.</summary>
/// <param name="Messages">Errors and warnings; empty where it found nothing to say.</param>
internal sealed record BicepRun(int ExitCode, string Output, string Messages);
