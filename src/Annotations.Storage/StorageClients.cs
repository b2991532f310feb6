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
        var options = pipeline.ApplyTo(new TableClientOptions(), "table");
        return configuration[Section] is { Length: > 0 } connection
            ? new TableServiceClient(connection, options)
            : new TableServiceClient(ServiceUri(configuration, "tableServiceUri"), Credential(configuration), options);
    }

    /// <summary>Throws <see cref="InvalidOperationException"/> where the configuration names no account.</summary>
    public static BlobServiceClient Blobs(IConfiguration configuration, StoragePipeline pipeline)
    {
        var options = pipeline.ApplyTo(new BlobClientOptions(), "blob");
        return configuration[Section] is { Length: > 0 } connection
            ? new BlobServiceClient(connection, options)
            : new BlobServiceClient(ServiceUri(configuration, "blobServiceUri"), Credential(configuration), options);
    }

    /// <summary>Throws <see cref="InvalidOperationException"/> that names the setting where the configuration names no account, or not rightly.</summary>
    public static void Check(IConfiguration configuration)
    {
        if (configuration[Section] is { Length: > 0 } connection)
        {
            CheckConnection(connection);
            return;
        }

        ServiceUri(configuration, "tableServiceUri");
        ServiceUri(configuration, "blobServiceUri");
        if (configuration[$"{Section}:clientId"] is { Length: > 0 } id && !Guid.TryParse(id, out _))
            throw new InvalidOperationException($"The setting {Section}__clientId is '{id}'; it is the client id of a user-assigned identity, a GUID.");
    }

    /// <summary>The message does not repeat it: there is a key in it.</summary>
    private static void CheckConnection(string connection)
    {
        try
        {
            _ = new TableServiceClient(connection);
            _ = new BlobServiceClient(connection);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidOperationException)
        {
            throw new InvalidOperationException($"The setting {Section} is not the connection string of a storage account.");
        }
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
