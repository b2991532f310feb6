using Annotations.EndToEnd.Tests.Guarantees;
using Annotations.LocalHost.Azurite;
using Annotations.Storage;
using Annotations.Testing;
using Annotations.Testing.Hosting;
using Azure.Data.Tables;

namespace Annotations.EndToEnd.Tests.Archives;

/// <summary>An import of an archive that is cut off by the end of the service.</summary>
public sealed class KilledImportTests : IDisposable
{
    private const string Essay = "essays/steppe";
    private static readonly int Lines = LongRun.Times(2_000);

    private readonly TemporaryFolder home = new();
    private readonly TemporaryFolder data = new();

    public void Dispose()
    {
        home.Dispose();
        data.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task NothingOfItIsSeenAndTheSameAgainPutsAllBack(int partitions)
    {
        var (archive, note) = await ArchiveAsync(partitions);
        await using (var first = await LocalHostProcess.StartAsync(data.Path))
        {
            var importing = Record.ExceptionAsync(() => first.Client.PutBackAsync(Essay, archive));
            await UntilSomeAreThereAsync();
            await first.KillAsync();
            Assert.NotNull(await importing);
        }

        await using var second = await LocalHostProcess.StartAsync(data.Path);
        var ada = new ApiClient(second.Client, "ada");
        Assert.Equal(404, (await ada.GetAsync(Essay)).Status);
        Assert.Equal(404, (await ada.GetAsync($"{Essay}/annotations/{note}")).Status);
        Assert.DoesNotContain("\"steppe\"", (await ada.GetAsync("essays")).Text, StringComparison.Ordinal);
        Assert.Equal("/api/problems/essay-being-restored", (await ada.PutAsync(Essay, new { title = "Steppe", text = GuaranteeTest.Text })).Json.GetProperty("type").GetString());

        Assert.Equal(201, (await second.Client.PutBackAsync(Essay, archive)).Status);
        Assert.Equal(200, (await ada.GetAsync($"{Essay}/annotations/{note}")).Status);
        Assert.Equal(archive, await second.Client.ArchiveAsync(Essay));
        var check = (await new ApiClient(second.Client, "eve+editor").SendAsync(HttpMethod.Post, $"{Essay}/check")).Json;
        Assert.True(check.GetProperty("isConsistent").GetBoolean(), check.ToString());
    }

    /// <summary>An archive of very many annotations, and the id of one of the first.</summary>
    private async Task<(byte[] Archive, string Note)> ArchiveAsync(int partitions)
    {
        await using var service = await LocalHostProcess.StartAsync(home.Path);
        var ada = new ApiClient(service.Client, "ada");
        await ada.PutAsync(Essay, new { title = "Steppe", text = GuaranteeTest.Text, partitions });
        var report = await ada.ImportAsync($"{Essay}/annotations/import", ImportTests.Questions(Lines));
        return (await service.Client.ArchiveAsync(Essay), report.Lines[0].GetProperty("id").GetString()!);
    }

    /// <summary>Only storage itself can tell: readers see nothing.</summary>
    private async Task UntilSomeAreThereAsync()
    {
        var azurite = await RunningAzurite.OnAsync(data.Path, TestContext.Current.CancellationToken);
        var table = new TableClient(azurite!.Endpoints.ConnectionString, StorageNames.Default.Table);
        while (await table.QueryAsync<TableEntity>("RowKey ge 'a!' and RowKey lt 'b' and PartitionKey ge 'steppe' and PartitionKey lt 'steppf'", 100, ["RowKey"], TestContext.Current.CancellationToken).Take(100).CountAsync() < 100)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }
}
