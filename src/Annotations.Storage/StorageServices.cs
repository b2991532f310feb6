using Annotations.Storage.Blobs;
using Annotations.Storage.Tables;
using Annotations.Storage.Tables.Personal;
using Annotations.Storage.Tables.Records;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Annotations.Storage;

/// <summary>Registers the stores.</summary>
public static class StorageServices
{
    /// <summary>Adds the stores over the account that <paramref name="configuration"/> names. A <see cref="StoragePipeline"/> or <see cref="StorageNames"/> registered before stands in for the usual one.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(StorageNames.Default);
        services.TryAddSingleton(StoragePipeline.Default);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => StorageClients.Tables(configuration, provider.GetRequiredService<StoragePipeline>()));
        services.AddSingleton(provider => StorageClients.Blobs(configuration, provider.GetRequiredService<StoragePipeline>()));
        services.AddSingleton<StorageSetup>();
        services.AddSingleton<ContentCache>();
        services.AddSingleton(provider => new AnnotationsTable(
            provider.GetRequiredService<TableServiceClient>().GetTableClient(provider.GetRequiredService<StorageNames>().Table)));
        services.AddSingleton(provider => new EssayBlobs(
            provider.GetRequiredService<BlobServiceClient>().GetBlobContainerClient(provider.GetRequiredService<StorageNames>().EssaysContainer),
            provider.GetRequiredService<ContentCache>()));
        services.AddSingleton<Spreads>();
        services.AddSingleton<Marks>();
        services.AddSingleton<IEssayStore, TableEssayStore>();
        services.AddSingleton<EssaySnapshots>();
        services.AddSingleton<IAnnotationStore, TableAnnotationStore>();
        services.AddSingleton<IPlainAnnotationStore, TablePlainAnnotationStore>();
        services.AddSingleton<IConsistencyStore, TableConsistencyStore>();
        services.AddSingleton<IRecordReader, TableRecordReader>();
        services.AddSingleton<IRecordWriter, TableRecordWriter>();
        services.AddSingleton<IReceiptStore, TableReceiptStore>();
        services.AddSingleton<IFlagStore, TableFlagStore>();
        services.AddSingleton<IPersonalDataStore, TablePersonalDataStore>();
        services.AddSingleton<IBudgetStore, TableBudgetStore>();
        services.AddSingleton<IProfileStore, TableProfileStore>();
        services.AddSingleton<ISourceStore, TableSourceStore>();
        services.AddSingleton<IStyleStore>(provider => new BlobStyleStore(
            provider.GetRequiredService<BlobServiceClient>().GetBlobContainerClient(provider.GetRequiredService<StorageNames>().StylesContainer)));
        services.AddSingleton<DelegationKeys>();
        services.AddSingleton(ExportStoreOf);
        return services;
    }

    private static IExportStore ExportStoreOf(IServiceProvider provider)
    {
        var container = provider.GetRequiredService<BlobServiceClient>().GetBlobContainerClient(provider.GetRequiredService<StorageNames>().ExportsContainer);
        var links = new ExportLinks(container, provider.GetRequiredService<DelegationKeys>(), provider.GetRequiredService<TimeProvider>());
        return new BlobExportStore(container, new ExportClaims(container), links);
    }
}
