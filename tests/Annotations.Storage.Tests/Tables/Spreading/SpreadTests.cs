using Annotations.Testing.Azurite;

// What holds of an essay in one partition holds of one that is spread.
namespace Annotations.Storage.Tests.Tables.Spreading;

public sealed class SpreadAnnotationStoreTests(AzuriteFixture azurite) : AnnotationStoreTests(azurite)
{
    protected override int Partitions => 3;
}

public sealed class SpreadBatchTests(AzuriteFixture azurite) : BatchTests(azurite)
{
    protected override int Partitions => 3;

    /// <summary>One in each partition.</summary>
    protected override int TransactionsOf64 => 3;
}

public sealed class SpreadConsistencyTests(AzuriteFixture azurite) : ConsistencyTests(azurite)
{
    protected override int Partitions => 3;
}

public sealed class SpreadEssayStoreTests(AzuriteFixture azurite) : EssayStoreTests(azurite)
{
    protected override int Partitions => 3;
}

public sealed class SpreadListTests(AzuriteFixture azurite) : ListTests(azurite)
{
    protected override int Partitions => 3;
}

public sealed class SpreadLostAnswerTests(AzuriteFixture azurite) : LostAnswerTests(azurite)
{
    protected override int Partitions => 3;
}

public sealed class SpreadPlainAnnotationStoreTests(AzuriteFixture azurite) : PlainAnnotationStoreTests(azurite)
{
    protected override int Partitions => 3;
}

public sealed class SpreadReceiptTests(AzuriteFixture azurite) : ReceiptTests(azurite)
{
    protected override int Partitions => 3;
}

public sealed class SpreadSourceStoreTests(AzuriteFixture azurite) : SourceStoreTests(azurite)
{
    protected override int Partitions => 3;
}
