using System.Net;
using System.Net.Sockets;
using Annotations.LocalHost.Node;

namespace Annotations.LocalHost.Azurite;

/// <summary>The Azurite a LocalHost works with: one it started, and stops again, or one that was there.</summary>
public sealed class AzuriteHost : IAsyncDisposable
{
    private readonly AzuriteProcess? started;

    private AzuriteHost(AzuriteEndpoints endpoints, string description, AzuriteProcess? started)
    {
        Endpoints = endpoints;
        Description = description;
        this.started = started;
    }

    public AzuriteEndpoints Endpoints { get; }

    /// <summary>What it is and where its data are, for the user.</summary>
    public string Description { get; }

    /// <summary>Shares an Azurite that runs on the folder or answers on the usual ports; else starts one.</summary>
    /// <exception cref="SetupException">Azurite cannot be installed or started.</exception>
    public static async Task<AzuriteHost> FindOrStartAsync(
        NodePackages installation, string dataFolder, CancellationToken cancellationToken)
    {
        using var alone = await FileLock.TakeAsync(Path.Combine(dataFolder, "start.lock"), cancellationToken);
        if (await SharedAsync(dataFolder, cancellationToken) is { } shared) return shared;
        if (await AzuriteProbe.AnswersAsync(AzuriteEndpoints.Usual, cancellationToken))
        {
            return new AzuriteHost(AzuriteEndpoints.Usual, "the Azurite that was already running", started: null);
        }

        return await StartAsync(installation, dataFolder, AreFree(AzuriteEndpoints.Usual) ? AzuriteEndpoints.Usual : AzuriteEndpoints.Free, cancellationToken);
    }

    /// <summary>Starts an Azurite for a data folder of one's own, on free ports, unless another LocalHost runs one there.</summary>
    /// <exception cref="SetupException">Azurite cannot be installed or started.</exception>
    public static async Task<AzuriteHost> StartOnAsync(
        NodePackages installation, string dataFolder, CancellationToken cancellationToken)
    {
        using var alone = await FileLock.TakeAsync(Path.Combine(dataFolder, "start.lock"), cancellationToken);
        return await SharedAsync(dataFolder, cancellationToken)
            ?? await StartAsync(installation, dataFolder, AzuriteEndpoints.Free, cancellationToken);
    }

    public ValueTask DisposeAsync() => started?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task<AzuriteHost?> SharedAsync(string dataFolder, CancellationToken cancellationToken)
    {
        var running = await RunningAzurite.OnAsync(dataFolder, cancellationToken);
        return running is not null && await AzuriteProbe.AnswersAsync(running.Endpoints, cancellationToken)
            ? new AzuriteHost(running.Endpoints, $"the Azurite that another LocalHost runs on {dataFolder}", started: null)
            : null;
    }

    private static async Task<AzuriteHost> StartAsync(
        NodePackages installation, string dataFolder, AzuriteEndpoints ports, CancellationToken cancellationToken)
    {
        await installation.EnsureAsync(cancellationToken);
        var process = await StartOrMoveAsync(installation, dataFolder, ports, cancellationToken);
        return new AzuriteHost(process.Endpoints, $"Azurite, data in {dataFolder}", process);
    }

    // Somebody may take a port between the look and the start.
    private static async Task<AzuriteProcess> StartOrMoveAsync(
        NodePackages installation, string dataFolder, AzuriteEndpoints ports, CancellationToken cancellationToken)
    {
        try
        {
            return await AzuriteProcess.StartAsync(installation, dataFolder, ports, cancellationToken);
        }
        catch (SetupException) when (ports != AzuriteEndpoints.Free && !AreFree(ports))
        {
            return await AzuriteProcess.StartAsync(installation, dataFolder, AzuriteEndpoints.Free, cancellationToken);
        }
    }

    private static bool AreFree(AzuriteEndpoints ports) => IsFree(ports.BlobPort) && IsFree(ports.TablePort);

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
