using System.Diagnostics;

namespace Annotations.Benchmarks;

/// <summary>Runs programs that others wrote, and this one again in a process of its own.</summary>
internal static class Programs
{
    /// <summary>What the program prints; null where it is not installed or fails.</summary>
    internal static string? Run(string program, params IReadOnlyList<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>What this program prints with other arguments; it may have been started by its own name or through <c>dotnet</c>.</summary>
    internal static string? RunSelf(params IReadOnlyList<string> arguments)
    {
        var started = Environment.ProcessPath!;
        var isHost = Path.GetFileNameWithoutExtension(started) == "dotnet";
        return Run(started, isHost ? [typeof(Programs).Assembly.Location, .. arguments] : arguments);
    }
}
