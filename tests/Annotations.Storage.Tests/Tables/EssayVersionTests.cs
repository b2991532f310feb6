using Annotations.Testing.Azurite;

namespace Annotations.Storage.Tests.Tables;

public sealed class EssayVersionTests(AzuriteFixture azurite) : EssayVersionContract(azurite, partitions: 1);

public sealed class SpreadEssayVersionTests(AzuriteFixture azurite) : EssayVersionContract(azurite, partitions: 3);

public abstract class EssayVersionContract(AzuriteFixture azurite, int partitions) : StorageTest(azurite)
{
    protected override int Partitions => partitions;

    [Fact]
    public async Task EveryChangeMakesAnotherVersion()
    {
        var essay = await PutEssayAsync();
        var versions = new List<string> { await Essays.ReadVersionAsync(essay, Cancel) };

        await Sources.AddAsync([Given.Source()], new HashSet<Citations.Duplicates.DuplicateKey>(), receipt: null, Cancel);
        versions.Add(await Essays.ReadVersionAsync(essay, Cancel));
        await WriteAsync(essay, Given.Annotation());
        versions.Add(await Essays.ReadVersionAsync(essay, Cancel));

        Assert.Equal(3, versions.Distinct().Count());
        Assert.Equal(versions[^1], await Essays.ReadVersionAsync(essay, Cancel));
    }
}
