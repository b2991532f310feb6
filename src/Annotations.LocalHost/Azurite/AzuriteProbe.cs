using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace Annotations.LocalHost.Azurite;

/// <summary>Asks with the clients the service uses, so that an Azurite too old for them does not count as one.</summary>
public static class AzuriteProbe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Whether both services answer as Azurite's development account.</summary>
    public static async Task<bool> AnswersAsync(AzuriteEndpoints endpoints, CancellationToken cancellationToken)
    {
        try
        {
            await TableClient(endpoints).GetPropertiesAsync(cancellationToken);
            await BlobClient(endpoints).GetPropertiesAsync(cancellationToken);
            return true;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Nobody there, a refusal, or a stranger's answer that the clients cannot read: no Azurite in each case.
            return false;
        }
    }

    private static TableServiceClient TableClient(AzuriteEndpoints endpoints) =>
        new(endpoints.ConnectionString, Impatient(new TableClientOptions()));

    private static BlobServiceClient BlobClient(AzuriteEndpoints endpoints) =>
        new(endpoints.ConnectionString, Impatient(new BlobClientOptions()));

    private static T Impatient<T>(T options)
        where T : ClientOptions
    {
        options.Retry.MaxRetries = 0;
        options.Retry.NetworkTimeout = Patience;
        return options;
    }
}
