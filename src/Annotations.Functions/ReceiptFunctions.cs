using Annotations.Storage;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Keeps the store free of receipts that nobody can use any more.</summary>
public sealed class ReceiptFunctions(IReceiptStore receipts, TimeProvider clock)
{
    /// <summary>Every hour, at half past: an expired receipt is passed over, so that nothing hangs on the hour.</summary>
    [Function("DeleteExpiredReceipts")]
    public Task DeleteExpiredAsync([TimerTrigger("0 30 * * * *")] TimerInfo timer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timer);
        return receipts.DeleteBeforeAsync(clock.GetUtcNow() - Receipt.Lifetime, cancellationToken);
    }
}
