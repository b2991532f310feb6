using System.Diagnostics;

namespace Annotations.Benchmarks;

/// <summary>Runs programs that others wrote.</summary>
internal static class Programs
{
    /// <summary>What the program prints; null where it is not installed or fails.</summary>
    internal static string? Run(string program, string[] arguments)
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
}
