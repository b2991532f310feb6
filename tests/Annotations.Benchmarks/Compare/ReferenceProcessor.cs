using System.Security.Cryptography;
using System.Text;
using Annotations.LocalHost;

namespace Annotations.Benchmarks.Compare;

/// <summary>Runs citeproc-js, several styles to a process, and keeps what it made: a later run with the same input takes it from there.</summary>
internal sealed class ReferenceProcessor
{
    private const int StylesOfAProcess = 12;

    private readonly string script = Path.Combine(RepositoryRoot.Find(), "tests", "Annotations.Benchmarks", "Compare", "citeproc-js.cjs");
    private readonly string folder;
    private readonly string input;

    /// <param name="job">References, citations and styles of our own as the script reads them.</param>
    internal ReferenceProcessor(string job)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(job), .. File.ReadAllBytes(script)]).AsSpan(0, 8));
        folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "citeproc-js-results", name)).FullName;
        input = Path.Combine(folder, "input");
        File.WriteAllText(input, job);
    }

    /// <summary>Formats in the styles that have not been formatted yet, in two processes at a time.</summary>
    internal void Prepare(IEnumerable<string> styles)
    {
        var missing = styles.Where(style => !File.Exists(FileOf(style))).Chunk(StylesOfAProcess);
        Parallel.ForEach(missing, new ParallelOptions { MaxDegreeOfParallelism = 2 }, chunk =>
        {
            string[] arguments = ["--max-semi-space-size=64", script, RepositoryRoot.Find(), input, folder, .. chunk];
            _ = Programs.Run("node", arguments) ?? throw new InvalidOperationException($"node failed with {script}: npm ci?");
        });
    }

    internal Formatted Read(string style) => Formatted.Read(FileOf(style));

    private string FileOf(string style) => Path.Combine(folder, style + ".json");
}
