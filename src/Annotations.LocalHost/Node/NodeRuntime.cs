using System.ComponentModel;
using System.Diagnostics;

namespace Annotations.LocalHost.Node;

/// <summary>The Node and npm of this machine, on which Azurite runs.</summary>
public static class NodeRuntime
{
    /// <summary>Azurite's dependencies use what older versions lack.</summary>
    public const int MinimumMajorVersion = 20;

    private const string WhatToDo =
        "Azurite, the storage emulator, runs on it: install Node.js 20 or later (nodejs.org, or your system's packages), "
        + "see that `node --version` and `npm --version` work in this terminal, and start again.";

    private static string NpmCommand => OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    /// <summary>Makes sure that a Node new enough is there.</summary>
    /// <exception cref="SetupException">It is missing or too old.</exception>
    public static async Task RequireAsync(CancellationToken cancellationToken)
    {
        var version = await AskVersionAsync(cancellationToken);
        if (!int.TryParse(version.TrimStart('v').Split('.')[0], out var major) || major < MinimumMajorVersion)
        {
            throw new SetupException($"Node.js is too old here ({version}). {WhatToDo}");
        }
    }

    /// <summary>Starts Node with the arguments given, all three streams piped.</summary>
    /// <exception cref="SetupException">Node is missing.</exception>
    public static Process Start(params string[] arguments) => Start("node", arguments, folder: null);

    /// <summary>Starts npm in a folder, its standard input empty and its output piped.</summary>
    /// <exception cref="SetupException">npm is missing.</exception>
    public static Process StartNpm(string folder, params string[] arguments) => Start(NpmCommand, arguments, folder);

    private static async Task<string> AskVersionAsync(CancellationToken cancellationToken)
    {
        using var node = Start("--version");
        var version = await node.StandardOutput.ReadToEndAsync(cancellationToken);
        await node.WaitForExitAsync(cancellationToken);
        return version.Trim();
    }

    private static Process Start(string command, string[] arguments, string? folder)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start) ?? throw new SetupException($"{command} did not start. {WhatToDo}");
        }
        catch (Win32Exception exception)
        {
            throw new SetupException($"{(command == "node" ? "Node.js" : "npm")} was not found. {WhatToDo}", exception);
        }
    }
}
