using Annotations.Storage;
using Microsoft.Extensions.Hosting;

namespace Annotations.Functions.Hosting;

/// <summary>Creates the table and the containers before the first call is served.</summary>
internal sealed class StorageCreation(StorageSetup storage) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => storage.CreateAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
