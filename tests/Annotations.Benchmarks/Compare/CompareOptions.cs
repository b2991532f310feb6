using System.Globalization;

namespace Annotations.Benchmarks.Compare;

/// <summary>What the command is given: <c>compare [styles] [references] [--seed N] [--offset N] [--only STYLE] [--no-citations] [--differences FILE]</c>.</summary>
internal sealed record CompareOptions
{
    internal int Styles { get; private init; } = 300;

    internal int References { get; private init; } = 200;

    /// <summary>The seed of generated references and citations.</summary>
    internal int Seed { get; private init; } = 1;

    /// <summary>With which style the sample begins: two offsets have no style in common as long as the sample leaves some out.</summary>
    internal int Offset { get; private init; }

    /// <summary>The one style to compare; null for a sample.</summary>
    internal string? Only { get; private init; }

    internal bool HasCitations { get; private init; } = true;

    internal string? Differences { get; private init; }

    internal static CompareOptions Read(ReadOnlySpan<string> arguments)
    {
        var options = new CompareOptions();
        var numbers = 0;
        for (var i = 0; i < arguments.Length; i++)
        {
            options = arguments[i] switch
            {
                "--seed" => options with { Seed = Number(arguments[++i]) },
                "--offset" => options with { Offset = Number(arguments[++i]) },
                "--only" => options with { Only = arguments[++i] },
                "--differences" => options with { Differences = arguments[++i] },
                "--no-citations" => options with { HasCitations = false },
                var number when numbers++ == 0 => options with { Styles = Number(number) },
                var number => options with { References = Number(number) },
            };
        }

        return options;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
