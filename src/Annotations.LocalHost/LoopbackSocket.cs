using System.Net;
using System.Net.Sockets;

namespace Annotations.LocalHost;

/// <summary>Opens the socket that Kestrel serves.</summary>
public static class LoopbackSocket
{
    private const int PortsToTry = 100;

    /// <summary>Listens on the port asked for, or on the next that is free.</summary>
    /// <exception cref="SetupException">None of the next hundred is free.</exception>
    public static Socket Listen(int port)
    {
        for (var candidate = port; candidate < Math.Min(port + PortsToTry, IPEndPoint.MaxPort + 1); candidate++)
        {
            if (TryListen(candidate) is { } socket) return socket;
        }

        throw new SetupException($"Port {port} and those after it are taken: choose another with --port, or --port 0 for any free one.");
    }

    private static Socket? TryListen(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Loopback, port));

            // Two may bind a port, but only one can listen; Kestrel listens again with a backlog of its own choice.
            socket.Listen();
            return socket;
        }
        catch (SocketException)
        {
            socket.Dispose();
            return null;
        }
    }
}
