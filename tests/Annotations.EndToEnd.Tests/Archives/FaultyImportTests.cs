using Annotations.Storage;
using Annotations.Testing.Azurite;
using Annotations.Testing.Storage;

namespace Annotations.EndToEnd.Tests.Archives;

/// <summary>An import over storage that fails one call in ten, in every way there is.</summary>
public sealed class FaultyImportTests(AzuriteFixture azurite) : ArchiveTest(azurite)
{
    private readonly FaultyTransport network = new(seed: 19_390_511, rate: 0.1);

    protected override StoragePipeline SecondPipeline => new()
    {
        Transport = network,
        NetworkTimeout = TimeSpan.FromSeconds(1),
        RetryDelay = TimeSpan.FromMilliseconds(5),
        MaxRetries = 1,
    };

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task RepeatedUntilItIsAcknowledgedItPutsBackAllThereWas(int partitions)
    {
        await new RandomHistory(First.Client, Essay).RunAsync(partitions, RandomHistory.OfEverything);
        var archive = await First.Client.ArchiveAsync(Essay);

        network.IsOn = true;
        ArchiveAnswer answer;
        var attempts = 0;
        do
        {
            Assert.True(++attempts < 200, "The import was refused for ever.");
            answer = await Second.Client.PutBackAsync(Essay, archive);
            Assert.Contains(answer.Status, new[] { 200, 201, 503 });
        }
        while (answer.Status == 503);
        network.IsOn = false;

        Assert.Equal(archive, await Second.Client.ArchiveAsync(Essay));
        await AssertConsistentAsync(Second);
    }
}
