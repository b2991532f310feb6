using System.Diagnostics;
using System.Globalization;
using Annotations.LocalHost;
using Annotations.Testing;
using Annotations.Testing.Hosting;

namespace Annotations.EndToEnd.Tests.Readme;

/// <summary>The session that the README prints, run as it is printed.</summary>
public sealed class SessionTests : IDisposable
{
    private const string PrintedApi = "http://127.0.0.1:7071/api";

    /// <summary>Writes the status of each call to standard error, in the order of the calls.</summary>
    private const string RecordStatuses = "curl() { command curl --write-out '%{stderr}%{http_code}\\n' \"$@\"; }\n";

    private static readonly int[] Statuses = [201, 200, 201, 200, 201, 201, 200, 200, 200, 200, 412, 200, 200, 200, 200, 200, 201, 422];

    private readonly TemporaryFolder data = new();
    private readonly TemporaryFolder work = new();

    public void Dispose()
    {
        data.Dispose();
        work.Dispose();
    }

    [Fact]
    public async Task WorksAsPrinted()
    {
        Assert.SkipUnless(HasShell(), "The session is for a shell with curl; .ci/run installs it.");
        await using var localHost = await LocalHostProcess.StartAsync(data.Path);
        var script = RecordStatuses + PrintedSession().Replace(PrintedApi, localHost.Api.AbsoluteUri.TrimEnd('/'), StringComparison.Ordinal);

        var (output, errors) = await RunAsync(script);

        Assert.Equal(Statuses, errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => int.Parse(line, CultureInfo.InvariantCulture)));
        Assert.Contains("@book{coox1985nomonhan,", output, StringComparison.Ordinal);
        Assert.Contains("\"matchedBy\":\"creator-year-title\"", output, StringComparison.Ordinal);
        Assert.Contains("TY  - BOOK", output, StringComparison.Ordinal);
        Assert.Contains("\"dispute\":\"undercuts\"", output, StringComparison.Ordinal);
        Assert.Contains("\"self\":\"/api/essays/khalkha-copy\"", output, StringComparison.Ordinal);
        Assert.Contains("\"pointer\":\"/colour\"", output, StringComparison.Ordinal);
    }

    private static string PrintedSession()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "README.md"));
        var start = readme.IndexOf("```sh\n", readme.IndexOf("<!-- session -->", StringComparison.Ordinal), StringComparison.Ordinal) + "```sh\n".Length;
        return readme[start..readme.IndexOf("\n```", start, StringComparison.Ordinal)] + "\n";
    }

    private async Task<(string Output, string Errors)> RunAsync(string script)
    {
        var shell = new ProcessStartInfo("bash", "-s")
        {
            WorkingDirectory = work.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(shell)!;
        await process.StandardInput.WriteAsync(script);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (await output, await errors);
    }

    private static bool HasShell() => IsOnPath("bash") && IsOnPath("curl");

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
