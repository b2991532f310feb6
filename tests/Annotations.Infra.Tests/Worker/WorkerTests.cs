namespace Annotations.Infra.Tests.Worker;

/// <summary>Tests that look at the package share one, which is made when the first of them runs.</summary>
[CollectionDefinition(Name)]
public sealed class WorkerTests : ICollectionFixture<PublishedWorker>
{
    public const string Name = "worker";
}
