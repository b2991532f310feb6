using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Annotations.Testing.Hosting;

/// <summary>
/// LocalHost as a process of its own, on a data folder and a free port. It dies with the test process. Starting another
/// on the same folder, once this one has stopped, is a restart.
/// </summary>
public sealed partial class LocalHostProcess : IAsyncDisposable
{
    // The first run on a machine installs Azurite.
    private static readonly TimeSpan TimeToStart = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan TimeToTakeAHint = TimeSpan.FromSeconds(10);

    private readonly Process process;
    private readonly ProcessOutput output;
    private readonly TaskCompletionSource<Uri> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LocalHostProcess(Process process)
    {
        this.process = process;
        output = ProcessOutput.Of(process, NoteReady);
        Client = new HttpClient();
    }

    /// <summary>Calls the API; relative addresses have no leading slash: "essays".</summary>
    public HttpClient Client { get; }

    public Uri Api => ready.Task.Result;

    public int ProcessId => process.Id;

    /// <summary>What it has printed so far.</summary>
    public string Output => output.ToString();

    /// <summary>Starts LocalHost, with variables of its environment and further options, and waits until it is ready.</summary>
    /// <param name="program">Another build of it; null for the one of these tests.</param>
    /// <exception cref="InvalidOperationException">It ended or was too slow; the message has what it printed.</exception>
    public static async Task<LocalHostProcess> StartAsync(string dataFolder, int port = 0, IReadOnlyDictionary<string, string>? environment = null, string? program = null, params string[] options)
    {
        var start = LocalHostCommand.With(["--data", dataFolder, "--port", $"{port}", "--stop-with-stdin", .. options], program);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        var localHost = new LocalHostProcess(Process.Start(start)!);
        try
        {
            await localHost.WaitUntilReadyAsync();
            return localHost;
        }
        catch
        {
            await localHost.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs LocalHost in an environment in which it is expected to give up; gives its exit code and what it printed.</summary>
    public static async Task<(int ExitCode, string Errors)> RunToFailureAsync(IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        var start = LocalHostCommand.With([.. arguments, "--stop-with-stdin"]);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeToStop);
        var errors = await process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, errors);
    }

    /// <summary>Stops it as Ctrl-C does, and gives its exit code.</summary>
    public async Task<int> StopAsync()
    {
        if (!OperatingSystem.IsWindows()) Signals.Interrupt(process.Id);
        if (OperatingSystem.IsWindows() || !process.WaitForExit(TimeToTakeAHint))
        {
            // Where the tests run in a shell's background, the signal is ignored by all that they start.
            process.StandardInput.Close();
        }

        await WaitForExitAsync();
        return process.ExitCode;
    }

    /// <summary>Ends it without warning, and leaves its children alone.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await WaitForExitAsync();
        process.Dispose();
        Client.Dispose();
    }

    private async Task WaitUntilReadyAsync()
    {
        var ended = process.WaitForExitAsync();
        var first = await Task.WhenAny(ready.Task, ended, Task.Delay(TimeToStart));
        if (first != ready.Task) throw new InvalidOperationException($"LocalHost did not become ready. It printed:{Environment.NewLine}{Output}");
        Client.BaseAddress = Api;
    }

    private async Task WaitForExitAsync()
    {
        using var patience = new CancellationTokenSource(TimeToStop);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"LocalHost did not stop. It printed:{Environment.NewLine}{Output}");
        }
    }

    private void NoteReady(string line)
    {
        if (ReadyLine().Match(line) is { Success: true } match) ready.TrySetResult(new Uri(match.Groups["url"].Value));
    }

    [GeneratedRegex(@"is ready on (?<url>http://\S+)")]
    private static partial Regex ReadyLine();
}
