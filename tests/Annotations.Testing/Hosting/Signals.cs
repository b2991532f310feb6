using System.Runtime.InteropServices;

namespace Annotations.Testing.Hosting;

/// <summary>Ctrl-C for another process; .NET can only kill.</summary>
internal static class Signals
{
    private const int SigInt = 2;

    public static void Interrupt(int processId)
    {
        if (Kill(processId, SigInt) != 0) throw new InvalidOperationException($"No signal to process {processId}: error {Marshal.GetLastPInvokeError()}.");
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int processId, int signal);
}
