using Annotations.Storage;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Goes on with erasures that a call did not finish.</summary>
public sealed class ErasureTimerFunctions(IPersonalDataStore personal, TimeProvider clock)
{
    /// <summary>Well below the time that the Functions host gives a run.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>Every five minutes.</summary>
    [Function("ContinueErasures")]
    public async Task ContinueAsync([TimerTrigger("0 */5 * * * *")] TimerInfo timer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timer);
        var until = clock.GetUtcNow() + Patience;
        foreach (var scholar in await personal.FindUnfinishedAsync(cancellationToken)) await personal.EraseAsync(scholar, until, cancellationToken);
    }
}
