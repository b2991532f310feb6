using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;
using Annotations.Testing.Azurite;
using Annotations.Testing.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Annotations.Storage.Tests;

/// <summary>Stores over a table and a container of their own, with every call counted.</summary>
public abstract class StorageTest(AzuriteFixture azurite) : IAsyncLifetime
{
    private ServiceProvider? services;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Over how many partitions the essays of the test are spread.</summary>
    protected virtual int Partitions => 1;

    protected CallCounter Calls { get; } = new();

    protected LossyPolicy Loss { get; } = new();

    protected IEssayStore Essays => Get<IEssayStore>();

    protected IAnnotationStore Annotations => Get<IAnnotationStore>();

    protected ISourceStore Sources => Get<ISourceStore>();

    protected StorageNames Names { get; } = new(AzuriteFixture.NewTableName(), AzuriteFixture.NewContainerName(), AzuriteFixture.NewContainerName(), AzuriteFixture.NewContainerName());

    public async ValueTask InitializeAsync()
    {
        services = Services();
        await Get<StorageSetup>().CreateAsync(Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (services is not null) await services.DisposeAsync();
    }

    protected T Get<T>()
        where T : notnull => services!.GetRequiredService<T>();

    protected async Task<Essay> PutEssayAsync(string id = "steppe", string text = Given.Text) =>
        (await Essays.AddAsync(Given.Essay(id, text, Partitions), Cancel)).Value;

    protected async Task<Annotation> WriteAsync(Essay essay, Annotation annotation, params Source[] added) =>
        (await Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, annotation, added), Cancel)).Value;

    /// <summary>Puts another text in the place of an essay's.</summary>
    protected async Task<Result<Essay>> ReviseTextAsync(Essay essay)
    {
        var stored = (await Essays.FindAsync(essay.Id, Cancel))!;
        var content = await Essays.ReadContentAsync(stored.Value, Cancel);
        var draft = new EssayDraft("The text was changed.", TextSyntax.Plain, null, null, null);
        return await Essays.ReplaceAsync(stored, EssayComposer.Revise(stored.Value, content, draft, Given.Change()).Value, Cancel);
    }

    /// <summary>The stores as another process has them: with nothing in memory.</summary>
    protected ServiceProvider Services()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new(StorageClients.Section, azurite.ConnectionString)])
            .Build();
        return new ServiceCollection()
            .AddSingleton(Names)
            .AddSingleton(new StoragePipeline { Policy = new PolicyChain(Calls, Loss) })
            .AddStorage(configuration)
            .BuildServiceProvider();
    }
}
