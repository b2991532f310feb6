namespace Annotations.LocalHost;

/// <summary>What the command line asks for.</summary>
/// <param name="Port">The port to listen on; 0 for any free one.</param>
/// <param name="DataFolder">Where an Azurite of this LocalHost's own keeps its data; null for the clone's.</param>
/// <param name="AnonymousAs">The scholar whom requests without a token come from; null where they come from nobody.</param>
/// <param name="StopsWithStandardInput">Whether to stop when standard input ends, as a program that starts LocalHost wants.</param>
/// <param name="ShowsHelp">Whether to say what the options are, and end.</param>
public sealed record LocalHostOptions(int Port, string? DataFolder, string? AnonymousAs, bool StopsWithStandardInput, bool ShowsHelp)
{
    /// <summary>The Functions Core Tools' own.</summary>
    public const int DefaultPort = 7071;

    public const string Help = """
        Serves the Annotations functions on this machine, with Azurite for storage.

          --port <number>   the port to listen on (7071); 0 for any free one
          --urls <url>      the same as a URL of this machine: http://localhost:7071
          --data <folder>   keep the data there, in an Azurite of its own, instead of .azurite in the clone
          --anonymous-as <name>
                            take requests without a token for this scholar's, for tools that cannot log in
          --stop-with-stdin stop when standard input ends, for programs that start this one
          --help            this text
        """;

    /// <summary>Reads the command line.</summary>
    /// <exception cref="SetupException">An option is unknown or its value is unusable.</exception>
    public static LocalHostOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new LocalHostOptions(DefaultPort, DataFolder: null, AnonymousAs: null, StopsWithStandardInput: false, ShowsHelp: false);
        var rest = new Queue<string>(arguments.SelectMany(SplitAtEquals));
        while (rest.TryDequeue(out var name))
        {
            options = name switch
            {
                "--port" => options with { Port = PortOf(Value(name, rest)) },
                "--urls" => options with { Port = PortOfUrl(Value(name, rest)) },
                "--data" => options with { DataFolder = Path.GetFullPath(Value(name, rest)) },
                "--anonymous-as" => options with { AnonymousAs = Value(name, rest) },
                "--stop-with-stdin" => options with { StopsWithStandardInput = true },
                "--help" or "-h" => options with { ShowsHelp = true },
                _ => throw new SetupException($"There is no option {name}.{Environment.NewLine}{Environment.NewLine}{Help}"),
            };
        }

        return options;
    }

    private static string[] SplitAtEquals(string argument) => argument.StartsWith("--", StringComparison.Ordinal) ? argument.Split('=', 2) : [argument];

    private static string Value(string name, Queue<string> rest) =>
        rest.TryDequeue(out var value) ? value : throw new SetupException($"{name} needs a value.{Environment.NewLine}{Environment.NewLine}{Help}");

    private static int PortOf(string text) =>
        ushort.TryParse(text, out var port) ? port : throw new SetupException($"--port {text}: a port is a number from 0 to 65535.");

    // There are development tokens in here, which make anyone a scholar: nothing outside this machine may reach it.
    private static int PortOfUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttp && url.IsLoopback
            ? url.Port
            : throw new SetupException($"--urls {text}: LocalHost serves this machine only, on one URL like http://localhost:{DefaultPort}.");
}
