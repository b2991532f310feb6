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

    /// <summary>The file that this program was started from.</summary>
    internal static string Self => Environment.ProcessPath!;

    /// <summary>What this program, or another build of it, prints with other arguments.</summary>
    /// <param name="program">Its file; <c>dotnet</c> when it was started through that.</param>
    internal static string? RunSelf(string program, params IReadOnlyList<string> arguments)
    {
        var isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        return Run(program, isHost ? [typeof(Programs).Assembly.Location, .. arguments] : arguments);
    }
}
