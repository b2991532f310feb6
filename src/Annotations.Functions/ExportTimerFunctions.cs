using Annotations.Storage;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Keeps the store free of exports of versions that are long gone.</summary>
public sealed class ExportTimerFunctions(IExportStore exports, TimeProvider clock)
{
    /// <summary>An export that is asked for again is made again.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    /// <summary>Every night at a quarter past three, UTC.</summary>
    [Function("DeleteOldExports")]
    public Task DeleteOldAsync([TimerTrigger("0 15 3 * * *")] TimerInfo timer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timer);
        return exports.DeleteBeforeAsync(clock.GetUtcNow() - Lifetime, cancellationToken);
    }
}
