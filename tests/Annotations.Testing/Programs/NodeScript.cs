using System.Text.Json;
using Annotations.LocalHost;

namespace Annotations.Testing.Programs;

/// <summary>Runs a script in Node, with the packages of the clone.</summary>
public static class NodeScript
{
    private const string Start = """
        const modules = process.argv[1];
        const input = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        const answer = value => process.stdout.write(JSON.stringify(value));

        """;

    /// <param name="script">Has <c>modules</c>, the folder of packages, and <c>input</c>; gives what it found to <c>answer</c>.</param>
    /// <exception cref="InvalidOperationException">The script failed.</exception>
    public static T Run<T>(string script, object input)
    {
        var modules = Path.Combine(RepositoryRoot.Find(), "node_modules");
        var (output, errors) = new OtherProgram("node").Run(["-e", Start + script, modules], JsonSerializer.Serialize(input));
        return output.Length == 0 ? throw new InvalidOperationException(errors) : JsonSerializer.Deserialize<T>(output, JsonSerializerOptions.Web)!;
    }
}
