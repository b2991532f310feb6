using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;

namespace Annotations.Storage;

/// <summary>Makes the clients of the storage account that the configuration names.</summary>
/// <remarks>
/// <c>AnnotationsStorage</c> is a connection string (Azurite, local work); without one,
/// <c>AnnotationsStorage:tableServiceUri</c> and <c>:blobServiceUri</c> name the account and the app's managed
/// identity opens it (<c>:clientId</c> names a user-assigned one): the form of Azure Functions' identity-based connections.
/// </remarks>
public static class StorageClients
{
    public const string Section = "AnnotationsStorage";

    /// <summary>Throws <see cref="InvalidOperationException"/> where the configuration names no account.</summary>
    public static TableServiceClient Tables(IConfiguration configuration, StoragePipeline pipeline)
    {
        var options = pipeline.ApplyTo(new TableClientOptions());
        return configuration[Section] is { Length: > 0 } connection
            ? new TableServiceClient(connection, options)
            : new TableServiceClient(ServiceUri(configuration, "tableServiceUri"), Credential(configuration), options);
    }

    /// <summary>Throws <see cref="InvalidOperationException"/> where the configuration names no account.</summary>
    public static BlobServiceClient Blobs(IConfiguration configuration, StoragePipeline pipeline)
    {
        var options = pipeline.ApplyTo(new BlobClientOptions());
        return configuration[Section] is { Length: > 0 } connection
            ? new BlobServiceClient(connection, options)
            : new BlobServiceClient(ServiceUri(configuration, "blobServiceUri"), Credential(configuration), options);
    }

    private static Uri ServiceUri(IConfiguration configuration, string name) =>
        Uri.TryCreate(configuration[$"{Section}:{name}"], UriKind.Absolute, out var uri)
            ? uri
            : throw new InvalidOperationException($"No storage account is configured: set {Section} to a connection string, or {Section}__tableServiceUri and {Section}__blobServiceUri to the account's addresses.");

    private static ManagedIdentityCredential Credential(IConfiguration configuration) =>
        configuration[$"{Section}:clientId"] is { Length: > 0 } clientId
            ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(clientId))
            : new ManagedIdentityCredential(ManagedIdentityId.SystemAssigned);
}
