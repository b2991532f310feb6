using System.Text.RegularExpressions;
using Annotations.LocalHost;

namespace Annotations.EndToEnd.Tests.Access;

/// <summary>The list of the OWASP API Security Top 10 names tests that are there.</summary>
public sealed partial class OwaspTests
{
    [Fact]
    public async Task EveryRiskIsListedWithTestsThatAreThere()
    {
        var folder = Path.Combine(RepositoryRoot.Find(), "tests");
        var list = await File.ReadAllTextAsync(Path.Combine(folder, "data", "access", "owasp.md"), TestContext.Current.CancellationToken);
        var sources = Directory.EnumerateFiles(folder, "*Tests.cs", SearchOption.AllDirectories).ToLookup(Path.GetFileNameWithoutExtension, File.ReadAllText);

        var rows = list.Split('\n').Where(line => line.StartsWith("| API", StringComparison.Ordinal)).ToList();

        Assert.Equal(10, rows.Count);
        foreach (var row in rows)
        {
            var tests = Test().Matches(row);
            Assert.NotEmpty(tests);
            Assert.All(tests, test => Assert.Contains(sources[test.Groups["class"].Value], source => source.Contains($" {(test.Groups["method"] is { Success: true } method ? method.Value + "(" : "class " + test.Groups["class"].Value)}", StringComparison.Ordinal)));
        }
    }

    [GeneratedRegex(@"`(?<class>\w+Tests)(\.(?<method>\w+))?`")]
    private static partial Regex Test();
}
