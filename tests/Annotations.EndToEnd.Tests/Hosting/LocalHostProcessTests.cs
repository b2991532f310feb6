using System.Net;
using System.Net.Sockets;
using Annotations.LocalHost.Azurite;
using Annotations.Testing;
using Annotations.Testing.Hosting;
using Azure.Data.Tables;

namespace Annotations.EndToEnd.Tests.Hosting;

public sealed class LocalHostProcessTests : IDisposable
{
    private static readonly TimeSpan AFewSeconds = TimeSpan.FromSeconds(10);
    private readonly TemporaryFolder data = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task ServesTheFunctionsUnderTheRoutePrefix()
    {
        await using var localHost = await LocalHostProcess.StartAsync(data.Path);

        var response = await localHost.Client.GetAsync("health", Cancelled);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("/api/health", response.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task DoesNotNameItsServer()
    {
        await using var localHost = await LocalHostProcess.StartAsync(data.Path);

        var response = await localHost.Client.GetAsync("health", Cancelled);

        Assert.Empty(response.Headers.Server);
    }

    [Fact]
    public async Task LeavesNoProcessWhenItIsInterrupted()
    {
        await using var localHost = await LocalHostProcess.StartAsync(data.Path);
        var azurite = await AzuriteAsync();

        var exitCode = await localHost.StopAsync();

        Assert.Equal(0, exitCode);
        Assert.False(Processes.IsAlive(azurite.Process));
    }

    [Fact]
    public async Task LeavesNoProcessWhenItIsKilled()
    {
        await using var localHost = await LocalHostProcess.StartAsync(data.Path);
        var azurite = await AzuriteAsync();

        await localHost.KillAsync();

        Assert.True(await Processes.EndsWithinAsync(azurite.Process, AFewSeconds));
    }

    [Fact]
    public async Task KeepsARowWrittenJustBeforeItIsInterrupted()
    {
        await using var before = await LocalHostProcess.StartAsync(data.Path);
        await WriteRowAsync("row");
        await before.StopAsync();

        await using var after = await LocalHostProcess.StartAsync(data.Path);

        Assert.True(await HasRowAsync("row"));
    }

    [Fact]
    public async Task KeepsARowWrittenJustBeforeItIsKilled()
    {
        await using var before = await LocalHostProcess.StartAsync(data.Path);
        await WriteRowAsync("row");
        await before.KillAsync();

        await using var after = await LocalHostProcess.StartAsync(data.Path);

        Assert.True(await HasRowAsync("row"));
    }

    [Fact]
    public async Task RunsBesideAnotherOnPortsOfItsOwn()
    {
        using var otherData = new TemporaryFolder();
        await using var one = await LocalHostProcess.StartAsync(data.Path);
        await using var other = await LocalHostProcess.StartAsync(otherData.Path);

        var response = await one.Client.GetAsync("health", Cancelled);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEqual(one.Api.Port, other.Api.Port);
        Assert.NotEqual((await AzuriteAsync()).TablePort, (await AzuriteAsync(otherData)).TablePort);
    }

    [Fact]
    public async Task SharesTheAzuriteOfAnotherOnTheSameData()
    {
        await using var one = await LocalHostProcess.StartAsync(data.Path);
        await using var other = await LocalHostProcess.StartAsync(data.Path);

        await other.StopAsync();

        Assert.True(await AzuriteProbe.AnswersAsync((await AzuriteAsync()).Endpoints, Cancelled));
    }

    [Fact]
    public async Task TakesTheNextPortWhenTheOneAskedForIsTaken()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        await using var localHost = await LocalHostProcess.StartAsync(data.Path, port);

        Assert.True(localHost.Api.Port > port);
        Assert.Contains($"Port {port} is taken; using {localHost.Api.Port}.", localHost.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SaysWhatToDoWhenThereIsNoNode()
    {
        var noPath = new Dictionary<string, string?> { ["PATH"] = data.Path };

        var (exitCode, errors) = await LocalHostProcess.RunToFailureAsync(noPath, "--data", data.Path, "--port", "0");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Node.js was not found.", errors, StringComparison.Ordinal);
        Assert.Contains("install Node.js 20 or later", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SaysWhatToDoWhenNodeIsTooOld()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for Node is a shell script.");
        var node = Path.Combine(data.Path, "node");
        await File.WriteAllTextAsync(node, "#!/bin/sh\necho v18.19.0\n", Cancelled);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(node, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var oldNode = new Dictionary<string, string?> { ["PATH"] = data.Path };

        var (exitCode, errors) = await LocalHostProcess.RunToFailureAsync(oldNode, "--data", data.Path, "--port", "0");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Node.js is too old here (v18.19.0).", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SaysWhatOptionsThereAreWhenOneIsUnknown()
    {
        var (exitCode, errors) = await LocalHostProcess.RunToFailureAsync(new Dictionary<string, string?>(), "--prot", "0");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("There is no option --prot.", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production", "ada")]
    [InlineData("Development", "Ada Example")]
    public async Task TakesRequestsWithoutATokenForAScholarsInDevelopmentAlone(string environment, string name)
    {
        var variables = new Dictionary<string, string?> { ["ASPNETCORE_ENVIRONMENT"] = environment };

        var (exitCode, errors) = await LocalHostProcess.RunToFailureAsync(variables, "--data", data.Path, "--port", "0", "--anonymous-as", name);

        Assert.Equal(1, exitCode);
        Assert.Contains("Annotations:AnonymousAs", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    private async Task<RunningAzurite> AzuriteAsync(TemporaryFolder? folder = null) =>
        (await RunningAzurite.OnAsync((folder ?? data).Path, Cancelled))!;

    private async Task WriteRowAsync(string key)
    {
        var table = await TableAsync();
        await table.CreateIfNotExistsAsync(Cancelled);
        await table.AddEntityAsync(new TableEntity("essay", key), Cancelled);
    }

    private async Task<bool> HasRowAsync(string key)
    {
        var table = await TableAsync();
        return (await table.GetEntityIfExistsAsync<TableEntity>("essay", key, cancellationToken: Cancelled)).HasValue;
    }

    private async Task<TableClient> TableAsync() => new((await AzuriteAsync()).Endpoints.ConnectionString, "hosting");
}
