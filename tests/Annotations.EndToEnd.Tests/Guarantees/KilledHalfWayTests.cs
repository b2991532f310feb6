using System.Diagnostics;
using Annotations.LocalHost.Azurite;
using Annotations.Testing;
using Annotations.Testing.Hosting;

namespace Annotations.EndToEnd.Tests.Guarantees;

/// <summary>An import that is cut off by the end of the service or of the storage under it.</summary>
public class KilledHalfWayTests : IDisposable
{
    private const string Essay = "essays/steppe";
    private static readonly int Lines = LongRun.Times(4_000);

    /// <summary>Azurite, unlike the service that it stands in for, saves what it acknowledged only every five seconds.</summary>
    private static readonly TimeSpan AzuriteSavesWithin = TimeSpan.FromSeconds(6);

    private readonly TemporaryFolder data = new();

    /// <summary>Over how many partitions the essay is spread.</summary>
    protected virtual int Partitions => 1;

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        data.Dispose();
    }

    [Fact]
    public async Task AfterTheServiceWasKilledTheStoreIsConsistentAndTheImportCanBeRepeated()
    {
        var import = ImportTests.Questions(Lines);
        await using (var first = await LocalHostProcess.StartAsync(data.Path))
        {
            await PutEssayAsync(first);
            var importing = Record.ExceptionAsync(() => As("ada", first).ImportAsync($"{Essay}/annotations/import", import));
            await UntilSomeAreThereAsync(first);
            await first.KillAsync();
            Assert.NotNull(await importing);
        }

        await RestartAndRepeatAsync(import);
    }

    [Fact]
    public async Task AfterStorageWasKilledTheStoreIsConsistentAndTheImportCanBeRepeated()
    {
        var import = ImportTests.Questions(Lines);
        await using (var first = await LocalHostProcess.StartAsync(data.Path))
        {
            await PutEssayAsync(first);
            await Task.Delay(AzuriteSavesWithin, TestContext.Current.CancellationToken);
            var importing = As("ada", first).ImportAsync($"{Essay}/annotations/import", import);
            await UntilSomeAreThereAsync(first);
            await KillAzuriteAsync();
            Assert.Equal(503, (await importing).Status);
            await first.KillAsync();
        }

        await RestartAndRepeatAsync(import);
    }

    private async Task KillAzuriteAsync()
    {
        var azurite = await RunningAzurite.OnAsync(data.Path, TestContext.Current.CancellationToken);
        using var process = Process.GetProcessById(azurite!.Process);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private async Task RestartAndRepeatAsync(string import)
    {
        await using var second = await LocalHostProcess.StartAsync(data.Path);
        var interrupted = await CheckAsync(second);
        var report = await As("ada", second).ImportAsync($"{Essay}/annotations/import", import);
        var completed = await CheckAsync(second);

        Assert.InRange(interrupted, 0, Lines - 1);
        Assert.Equal(interrupted, report.Lines.Count(line => line.GetProperty("outcome").GetString() == "unchanged"));
        Assert.Equal(Lines - interrupted, report.Lines.Count(line => line.GetProperty("outcome").GetString() == "created"));
        Assert.Equal(Lines, completed);
    }

    /// <summary>How many annotations there are; each with its rows, and no row without.</summary>
    private static async Task<int> CheckAsync(LocalHostProcess service)
    {
        var check = await As("eve+editor", service).SendAsync(HttpMethod.Post, $"{Essay}/check");
        Assert.True(check.Status == 200, check.Text);
        Assert.True(check.Json.GetProperty("isConsistent").GetBoolean(), check.Text);
        return check.Json.GetProperty("annotations").GetInt32();
    }

    private async Task PutEssayAsync(LocalHostProcess service) =>
        Assert.Equal(201, (await As("ada", service).PutAsync(Essay, new { title = "Steppe", text = GuaranteeTest.Text, partitions = Partitions })).Status);

    private static async Task UntilSomeAreThereAsync(LocalHostProcess service)
    {
        while ((await As("ada", service).GetAsync($"{Essay}/annotations?limit=500")).Json.GetProperty("items").GetArrayLength() < 500)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    private static ApiClient As(string scholar, LocalHostProcess service) => new(service.Client, scholar);
}
