using System.Diagnostics;

namespace Annotations.LocalHost;

/// <summary>One process at a time: test processes and LocalHosts start side by side.</summary>
public sealed class FileLock : IDisposable
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(100);

    // Longer than an npm ci over a slow line, which the others wait for.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    private readonly FileStream file;

    private FileLock(FileStream file) => this.file = file;

    /// <summary>Waits until no other process holds the lock. A process that dies lets go of it.</summary>
    /// <exception cref="SetupException">The lock cannot be had.</exception>
    public static async Task<FileLock> TakeAsync(string path, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException exception) when (waiting.Elapsed > Patience)
            {
                throw new SetupException($"Waited too long for {path}, which another process holds: end that process and start again.", exception);
            }
            catch (IOException)
            {
                await Task.Delay(PollInterval, cancellationToken);
            }
        }
    }

    public void Dispose() => file.Dispose();
}
