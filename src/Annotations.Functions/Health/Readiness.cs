using Annotations.Storage;

namespace Annotations.Functions.Health;

/// <summary>Asks what the service cannot do without whether it answers.</summary>
public sealed class Readiness(StorageSetup storage)
{
    /// <summary>Whoever probes gives up after some seconds, and storage that takes this long is of no use to scholars.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <returns>What does not answer: <c>tables</c>, <c>blobs</c>, both, or nothing.</returns>
    public async Task<IReadOnlyList<string>> FindAwayAsync(CancellationToken cancellationToken)
    {
        var tables = AnswersAsync(storage.CheckTablesAsync(Patience, cancellationToken));
        var blobs = AnswersAsync(storage.CheckBlobsAsync(Patience, cancellationToken));
        List<string> away = [];
        if (!await tables) away.Add("tables");
        if (!await blobs) away.Add("blobs");
        return away;
    }

    private static async Task<bool> AnswersAsync(Task check)
    {
        try
        {
            await check;
            return true;
        }
        catch (StorageUnavailableException)
        {
            return false;
        }
    }
}
