using System.Runtime.InteropServices;
using Annotations.LocalHost;

namespace Annotations.Benchmarks.Csl;

/// <summary>This program compiled ahead of time, as the worker is when it is published.</summary>
internal static class ReadyToRun
{
    /// <summary>The program's file; null, with a line that says so, when it could not be published.</summary>
    internal static string? Publish(DirectoryInfo folder)
    {
        var project = Path.Combine(RepositoryRoot.Find(), "tests", "Annotations.Benchmarks");
        var target = Path.Combine(folder.FullName, "published");
        string[] arguments = ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", target];
        if (Programs.Run("dotnet", arguments) is not null)
        {
            return Path.Combine(target, "Annotations.Benchmarks" + (OperatingSystem.IsWindows() ? ".exe" : string.Empty));
        }

        Console.WriteLine("The program could not be compiled ahead of time: dotnet publish failed.");
        return null;
    }
}
