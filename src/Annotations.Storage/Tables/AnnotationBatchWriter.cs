using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Storage.Keys;
using Annotations.Storage.Retries;

namespace Annotations.Storage.Tables;

/// <summary>Writes many new annotations, as many in a transaction as it holds.</summary>
internal sealed class AnnotationBatchWriter(
    AnnotationCommit commit, Spread spread, Essay essay, Func<AnnotationId, Task<Stored<Annotation>?>> find, Func<AnnotationChange, Task<Result<Annotation>>> writeOne)
{
    /// <summary>Less than the service takes: a state's size as it is sent is only known to within a factor.</summary>
    private const int MaxCharacters = 400_000;

    private readonly Dictionary<AnnotationId, BatchResult> results = [];

    /// <returns>A result for each annotation, in their order.</returns>
    public async Task<IReadOnlyList<BatchResult>> WriteAsync(IReadOnlyList<Annotation> annotations, CancellationToken cancellationToken)
    {
        foreach (var partition in annotations.DistinctBy(annotation => annotation.Id).GroupBy(annotation => spread.Of(annotation.Id.Sentence)))
        {
            foreach (var batch in Pack(partition)) await CommitAsync(batch, cancellationToken);
        }

        return [.. annotations.Select(annotation => results[annotation.Id])];
    }

    private static IEnumerable<List<Annotation>> Pack(IEnumerable<Annotation> annotations)
    {
        var batch = new List<Annotation>();
        var (rows, characters) = (0, 0);
        foreach (var annotation in annotations)
        {
            var (moreRows, moreCharacters) = (AnnotationTransaction.RowsOf(annotation), CharactersOf(annotation));
            if (batch.Count > 0 && (rows + moreRows + AnnotationTransaction.SharedRows > TableLimits.MaxOperationsPerTransaction || characters + moreCharacters > MaxCharacters))
            {
                yield return batch;
                (batch, rows, characters) = ([], 0, 0);
            }

            batch.Add(annotation);
            (rows, characters) = (rows + moreRows, characters + moreCharacters);
        }

        if (batch.Count > 0) yield return batch;
    }

    private static int CharactersOf(Annotation annotation) =>
        annotation.Statement.Body.Length + (annotation.Sent?.Json.Length ?? 0) + annotation.Statement.Citations.Sum(citation => citation.Quotation?.Length ?? 0);

    private async Task CommitAsync(List<Annotation> batch, CancellationToken cancellationToken)
    {
        var transaction = AnnotationTransaction.Of(spread.Of(batch[0].Id.Sentence), essay, batch);
        var outcome = await commit.RunAsync(spread, transaction, cancellationToken);
        if (outcome is CommitOutcome.Committed) SetAll(batch, new BatchResult.Created());
        else await SortOutAsync(batch, cancellationToken);
    }

    /// <summary>Storage names one row that stands in the way; there may be more.</summary>
    private async Task SortOutAsync(List<Annotation> batch, CancellationToken cancellationToken)
    {
        var present = await PointReads.AllAsync(batch.ConvertAll(annotation => annotation.Id), find);
        foreach (var stored in present) results[stored.Value.Id] = new BatchResult.Present(stored.Value);

        var rest = batch.Where(annotation => !results.ContainsKey(annotation.Id)).ToList();
        if (rest.Count == 0) return;
        if (rest.Count < batch.Count) await CommitAsync(rest, cancellationToken);
        else await WriteOneByOneAsync(rest);
    }

    private async Task WriteOneByOneAsync(List<Annotation> annotations)
    {
        foreach (var annotation in annotations)
        {
            var result = await writeOne(new AnnotationChange(essay, Previous: null, annotation, []));
            results[annotation.Id] = result.Failure is { } failure ? new BatchResult.Refused(failure) : new BatchResult.Created();
        }
    }

    private void SetAll(List<Annotation> batch, BatchResult result)
    {
        foreach (var annotation in batch) results[annotation.Id] = result;
    }
}
