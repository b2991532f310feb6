using System.Text.RegularExpressions;
using Annotations.LocalHost;
using YamlDotNet.RepresentationModel;

namespace Annotations.Infra.Tests.Pipelines;

/// <summary>What can be said of the pipelines without running them where they run.</summary>
public sealed partial class PipelineTests
{
    private static readonly string Root = RepositoryRoot.Find();

    public static TheoryData<string> Workflows => [.. Directory.EnumerateFiles(Path.Combine(Root, ".github", "workflows")).Select(file => Path.GetRelativePath(Root, file)).Order(StringComparer.Ordinal)];

    /// <summary>A tag can be moved, a commit cannot.</summary>
    [Theory]
    [MemberData(nameof(Workflows))]
    public void EveryActionIsPinnedByCommitAndSaysItsVersion(string file)
    {
        var uses = File.ReadAllLines(Path.Combine(Root, file)).Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(PinnedAction(), line));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void AWorkflowReadsTheRepositoryAndNoMore(string file) =>
        Assert.Equal(["contents: read"], Permissions(Read(file)));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void OnlyTheJobThatDeploysMayAskForALogin(string file)
    {
        var jobs = ((YamlMappingNode)Read(file)["jobs"]).Children.Select(job => (Name: $"{job.Key}", Permissions: Permissions((YamlMappingNode)job.Value)));

        Assert.All(jobs, job => Assert.Equal(job.Name == "deploy" ? ["contents: read", "id-token: write"] : [], job.Permissions));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void NoWorkflowHoldsASecret(string file) =>
        Assert.DoesNotContain("secrets.", File.ReadAllText(Path.Combine(Root, file)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Workflows))]
    public void EveryPathThatAWorkflowNamesIsThere(string file)
    {
        var text = File.ReadAllText(Path.Combine(Root, file));

        Assert.All(RepositoryPath().Matches(text).Select(match => match.Value), path => Assert.True(Path.Exists(Path.Combine(Root, path)), path));
    }

    [Fact]
    public void EveryEnvironmentThatIsDeployedHasAParameterFile()
    {
        var options = (YamlSequenceNode)Find(Read(".github/workflows/deploy.yml"), "on", "workflow_dispatch", "inputs", "environment", "options");

        Assert.All(options, option => Assert.True(File.Exists(Path.Combine(Root, "infra", $"{option}.bicepparam")), $"{option}"));
    }

    [Fact]
    public void WhatWouldChangeIsShownBeforeItIsChangedAndTriedAfterwards()
    {
        var steps = (YamlSequenceNode)Find(Read(".github/workflows/deploy.yml"), "jobs", "deploy", "steps");
        var runs = steps.OfType<YamlMappingNode>().Where(step => step.Children.ContainsKey("run")).Select(step => $"{step["run"]}").ToList();

        var order = new[] { "what-if", "deployment sub create", "config-zip", "health/ready" }.Select(word => runs.FindIndex(run => run.Contains(word, StringComparison.Ordinal))).ToList();

        Assert.Equal(order.Order(), order);
        Assert.DoesNotContain(-1, order);
    }

    [Fact]
    public void AzdDeploysTheProjectToTheAppThatTheTemplatesTagForIt()
    {
        var azd = Read("azure.yaml");
        var service = Assert.Single(((YamlMappingNode)azd["services"]).Children);

        Assert.True(Directory.Exists(Path.Combine(Root, $"{service.Value["project"]}")));
        Assert.True(File.Exists(Path.Combine(Root, $"{azd["infra"]["path"]}", $"{azd["infra"]["module"]}.bicep")));
        Assert.Contains($"'azd-service-name': '{service.Key}'", File.ReadAllText(Path.Combine(Root, "infra", "modules", "function-app.bicep")), StringComparison.Ordinal);
    }

    private static YamlMappingNode Read(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Root, file))));
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
    }

    private static YamlNode Find(YamlNode node, params string[] names) => names.Aggregate(node, (inner, name) => inner[name]);

    private static IReadOnlyList<string> Permissions(YamlMappingNode node) =>
        node.Children.TryGetValue("permissions", out var permissions) ? [.. ((YamlMappingNode)permissions).Children.Select(entry => $"{entry.Key}: {entry.Value}")] : [];

    [GeneratedRegex("uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9.]+$")]
    private static partial Regex PinnedAction();

    /// <summary>A file or folder of the repository as it is written in commands.</summary>
    [GeneratedRegex(@"(?<![\w/.$}])(src/[\w./]*\w|tests/[\w./]*\w|infra/[\w.-]+\w|\.ci/run|global\.json)(?![\w${])")]
    private static partial Regex RepositoryPath();
}
