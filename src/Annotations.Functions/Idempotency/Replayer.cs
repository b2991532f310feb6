using Annotations.Functions.Problems;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sources;
using Annotations.Storage;

namespace Annotations.Functions.Idempotency;

/// <summary>Carries out a request that has a name once: the same request again gets the first answer.</summary>
public sealed class Replayer(IReceiptStore receipts, IAnnotationStore annotations, ISourceStore sources)
{
    /// <summary>How often a request gives way to the same one that came at the same time.</summary>
    private const int MaxAttempts = 3;

    /// <param name="create">Carries the request out, leaving the receipt it is given.</param>
    /// <returns>What was created, in its first state; <see cref="KeyReused"/> where another request had the name.</returns>
    public Task<Result<Annotation>> OnceAsync(EssayId essay, Receipt? receipt, Func<Receipt?, Task<Result<Annotation>>> create, CancellationToken cancellationToken) =>
        OnceAsync(essay, receipt, create, id => FirstAnnotationAsync(essay, id, cancellationToken), cancellationToken);

    /// <inheritdoc cref="OnceAsync(EssayId, Receipt?, Func{Receipt?, Task{Result{Annotation}}}, CancellationToken)"/>
    public Task<Result<Source>> OnceAsync(EssayId essay, Receipt? receipt, Func<Receipt?, Task<Result<Source>>> create, CancellationToken cancellationToken) =>
        OnceAsync(essay, receipt, create, id => FirstSourceAsync(essay, id, receipt!, cancellationToken), cancellationToken);

    private async Task<Result<T>> OnceAsync<T>(
        EssayId essay, Receipt? receipt, Func<Receipt?, Task<Result<T>>> create, Func<string, Task<Result<T>?>> readFirst, CancellationToken cancellationToken)
        where T : notnull
    {
        if (receipt is null) return await create(null);
        for (var attempt = 1; ; attempt++)
        {
            var next = receipt;
            if (await receipts.FindAsync(essay, receipt.Id, cancellationToken) is { } earlier)
            {
                if (earlier.Receipt.IsValidAt(receipt.At))
                {
                    if (earlier.Receipt.RequestDigest != receipt.RequestDigest) return new KeyReused();
                    if (await readFirst(earlier.Created) is { } first) return first;
                }

                next = receipt with { Replaces = earlier.Version, Resumes = Resumable(earlier, receipt) };
            }

            // The same request may come twice at the same time: then the other one's receipt is there now.
            var result = await create(next);
            if (result.Failure is not ReceiptTaken || attempt == MaxAttempts) return result;
        }
    }

    /// <summary>The operation of an annotation that a valid receipt names before it was written.</summary>
    private static Guid? Resumable(StoredReceipt earlier, Receipt receipt) =>
        earlier.Receipt.IsValidAt(receipt.At) && AnnotationId.TryParse(earlier.Created, out var id) ? id.Unique : null;

    /// <returns>Null where the annotation is yet to be written: in a spread essay its receipt comes first.</returns>
    private async Task<Result<Annotation>?> FirstAnnotationAsync(EssayId essay, string created, CancellationToken cancellationToken)
    {
        if (!AnnotationId.TryParse(created, out var id)) return new NotFound("annotation", created);
        if (await annotations.FindAsync(essay, id, cancellationToken) is not { } current) return null;
        return current.Value.Revision == 1 ? current.Value : (await annotations.ReadHistoryAsync(essay, id, cancellationToken))[0];
    }

    private async Task<Result<Source>?> FirstSourceAsync(EssayId essay, string created, Receipt receipt, CancellationToken cancellationToken)
    {
        if (!SourceId.TryParse(created, out var id)) return new NotFound("source", created);
        if (await sources.FindAsync(essay, id, cancellationToken) is { Value.Revision: 1 } current) return current.Value;

        // The id may have been another source's before, but not within a receipt's lifetime after.
        var past = await sources.ReadHistoryAsync(essay, id, cancellationToken);
        var first = past.LastOrDefault(state => state.Source.Revision == 1 && state.Source.Created.At <= receipt.At);
        return first is null ? new NotFound("source", created) : first.Source;
    }
}
