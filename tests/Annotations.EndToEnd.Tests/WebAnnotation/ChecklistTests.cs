using System.Reflection;
using System.Text.RegularExpressions;
using Annotations.LocalHost;

namespace Annotations.EndToEnd.Tests.WebAnnotation;

/// <summary>Every number of the checklist has a test that names it.</summary>
public sealed partial class ChecklistTests
{
    private static readonly string[] Extra = ["13s", "13n", "30c", "80x", "80y", "82b", "82e", "84m", "E400", "E400t", "E404", "E405", "E406", "E410", "E415", "E415c"];

    private static readonly HashSet<string> Tested =
        [.. typeof(ChecklistTests).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Select(method => method.GetCustomAttribute<RequirementAttribute>()).OfType<RequirementAttribute>().SelectMany(requirement => requirement.Numbers.Split(' '))];

    [Fact]
    public void EveryRequirementHasATest() =>
        Assert.Equal([], Enumerable.Range(1, 92).Select(number => $"{number}").Concat(Extra).Where(number => !Tested.Contains(number)));

    /// <summary>The checklist itself is beside the clone where somebody put it there.</summary>
    [Fact]
    public void TheChecklistHasNoOtherNumbers()
    {
        var file = Path.Combine(RepositoryRoot.Find(), "..", "shared", "w3c", "wap-checklist.md");
        Assert.SkipUnless(File.Exists(file), "The checklist is not beside the clone: its numbers were not compared.");

        var numbers = File.ReadLines(file).Select(line => Row().Match(line)).Where(row => row.Success).SelectMany(row => row.Groups[1].Value.Split(' '));

        Assert.Equal([], numbers.Where(number => !Tested.Contains(number)));
    }

    [GeneratedRegex("^\\| ([0-9]+(?: [0-9]+)*) \\|")]
    private static partial Regex Row();
}
