using System.Diagnostics;
using System.Reflection;
using Annotations.LocalHost;

namespace Annotations.Testing.Hosting;

/// <summary>How to start the LocalHost that was built with these tests.</summary>
internal static class LocalHostCommand
{
    /// <param name="program">Another build of it; null for the one of these tests.</param>
    public static ProcessStartInfo With(IEnumerable<string> arguments, string? program = null) =>
        new(Dotnet, [program ?? Path.Combine(RepositoryRoot.Find(), Program), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

    private static string Dotnet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static string Program =>
        typeof(LocalHostCommand).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "LocalHostProgram").Value!;
}
