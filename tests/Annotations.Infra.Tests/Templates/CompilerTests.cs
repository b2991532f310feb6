using Annotations.Infra.Tests.Bicep;
using Annotations.Testing;

namespace Annotations.Infra.Tests.Templates;

/// <summary>What the compiler says of templates and parameter files.</summary>
public sealed class CompilerTests
{
    public static TheoryData<string> ParameterFiles => [.. BicepCli.FilesOf(".bicepparam")];

    public static TheoryData<string> Snapshots => [.. Deployments.Names];

    [Theory]
    [MemberData(nameof(ParameterFiles))]
    public async Task AParameterFileBuildsWithItsTemplates(string file)
    {
        var run = await BicepCli.RunAsync(BicepCli.Infra, "build-params", file, "--stdout");

        Assert.Equal("", run.Messages);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("{", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoTemplateGivesTheLinterAnythingToSay()
    {
        var run = await BicepCli.RunAsync(BicepCli.Infra, "lint", "--pattern", "**/*.bicep");

        Assert.Equal("", run.Messages);
        Assert.Equal("", run.Output.Trim());
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task EveryModuleIsUsed()
    {
        var text = string.Concat(await Task.WhenAll(BicepCli.FilesOf(".bicep").Select(file => File.ReadAllTextAsync(Path.Combine(BicepCli.Infra, file), TestContext.Current.CancellationToken))));

        Assert.All(BicepCli.FilesOf(".bicep").Where(file => file != "main.bicep"), file => Assert.Contains(Path.GetFileName(file) + "'", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(".bicep")]
    [InlineData(".bicepparam")]
    public async Task FilesAreFormatted(string extension)
    {
        using var copy = new TemporaryFolder();
        foreach (var file in BicepCli.FilesOf(extension).Prepend("bicepconfig.json")) Copy(file, copy.Path);

        var run = await BicepCli.RunAsync(copy.Path, "format", "--pattern", "**/*" + extension);

        Assert.Equal(0, run.ExitCode);
        Assert.All(BicepCli.FilesOf(extension), file => Assert.Equal(File.ReadAllText(Path.Combine(copy.Path, file)), File.ReadAllText(Path.Combine(BicepCli.Infra, file))));
    }

    /// <summary>A change of what is deployed shows as a change of the snapshot. The message has the command that writes it anew.</summary>
    [Theory]
    [MemberData(nameof(Snapshots))]
    public async Task TheSnapshotIsWhatWouldBeDeployed(string name)
    {
        string[] command =
        [
            "snapshot", $"{name}.bicepparam", "--tenant-id", "00000000-0000-0000-0000-000000000001", "--subscription-id", "00000000-0000-0000-0000-000000000002",
            "--location", "westeurope", "--deployment-name", "main",
        ];
        var mode = Environment.GetEnvironmentVariable("ANNOTATIONS_WRITE_SNAPSHOTS") == "1" ? "overwrite" : "validate";

        var run = await BicepCli.RunAsync(BicepCli.Infra, [.. command, "--mode", mode]);

        Assert.True(run.ExitCode == 0, $"{name}.snapshot.json is not what the templates deploy. If it is the templates that are right, run these tests with ANNOTATIONS_WRITE_SNAPSHOTS=1.\n{run.Messages}\n{run.Output}");
    }

    private static void Copy(string file, string folder)
    {
        var target = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(BicepCli.Infra, file), target);
    }
}
