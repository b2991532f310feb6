using System.Runtime.CompilerServices;
using Annotations.Model.Annotations;
using Annotations.Model.Sentences;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;

namespace Annotations.Storage.Tables;

/// <summary>Compares the rows of one partition with each other, and with the sources of its essay.</summary>
internal sealed class PartitionCheck(AnnotationsTable table, Spread spread, string partition)
{
    /// <summary>How many annotations there are, deleted ones among them.</summary>
    public int Annotations { get; private set; }

    /// <summary>How many rows lead to annotations.</summary>
    public int Pointers { get; private set; }

    /// <param name="sources">The keys of the essay's sources.</param>
    public async Task<IReadOnlyList<ConsistencyFlaw>> RunAsync(HashSet<string> sources, CancellationToken cancellationToken)
    {
        // Pointers before annotations: one written in between then counts as there, for its annotation is read later.
        var pointers = await table.KeysAsync(partition, IndexKeys.All, cancellationToken);
        Pointers = pointers.Count;
        var continuations = await ContinuationsAsync(cancellationToken);
        var pastStates = await table.KeysAsync(partition, RowKeys.AnnotationHistories, cancellationToken);

        var flaws = new List<ConsistencyFlaw>();
        await foreach (var annotation in ReadAnnotationsAsync(cancellationToken))
        {
            Annotations++;
            flaws.AddRange(MissingOf(annotation, pointers, continuations, pastStates));
            flaws.AddRange(MissingSourcesOf(annotation, sources));
        }

        flaws.AddRange(pointers.Select(key => new ConsistencyFlaw(FlawKind.DanglingPointer, RowKeys.ParsePlace(key).ToString(), key)));
        flaws.AddRange(continuations.Select(key => new ConsistencyFlaw(FlawKind.DanglingContinuation, RowKeys.ParsePlace(key).ToString(), key)));
        return await ConfirmAsync(flaws, cancellationToken);
    }

    /// <summary>Takes the rows that lead to the annotation out of those found; what is left over at the end leads to none.</summary>
    private IEnumerable<ConsistencyFlaw> MissingOf(Annotation annotation, HashSet<string> pointers, HashSet<string> continuations, HashSet<string> pastStates)
    {
        var about = annotation.Id.ToString();
        foreach (var key in IndexKeys.Of(annotation).Where(key => !pointers.Remove(key))) yield return new(FlawKind.MissingPointer, about, key);
        foreach (var row in AnnotationEntity.Continuations(partition, annotation).Where(row => !continuations.Remove(row.RowKey))) yield return new(FlawKind.MissingContinuation, about, row.RowKey);
        foreach (var key in GapsIn(annotation, pastStates)) yield return new(FlawKind.MissingPastState, about, key);
    }

    private static IEnumerable<ConsistencyFlaw> MissingSourcesOf(Annotation annotation, HashSet<string> sources) =>
        annotation.Statement.Citations
            .Select(citation => RowKeys.Source(citation.Source))
            .Distinct()
            .Where(key => !sources.Contains(key))
            .Select(key => new ConsistencyFlaw(FlawKind.MissingSource, annotation.Id.ToString(), key));

    /// <summary>The past states between the first that there is and the current one. An imported annotation's past may have stayed where it came from.</summary>
    private static IEnumerable<string> GapsIn(Annotation annotation, HashSet<string> pastStates) =>
        Enumerable.Range(1, annotation.Revision - 1)
            .Select(revision => RowKeys.AnnotationHistory(annotation.Id, revision))
            .SkipWhile(key => !pastStates.Contains(key))
            .Where(key => !pastStates.Contains(key));

    /// <summary>What was changed while the check ran looks like a flaw: a second look at those few annotations tells.</summary>
    private async Task<IReadOnlyList<ConsistencyFlaw>> ConfirmAsync(List<ConsistencyFlaw> suspects, CancellationToken cancellationToken)
    {
        var confirmed = new List<ConsistencyFlaw>();
        foreach (var suspect in suspects)
        {
            if (await IsStillAsync(suspect, cancellationToken)) confirmed.Add(suspect);
        }

        return confirmed;
    }

    private async Task<bool> IsStillAsync(ConsistencyFlaw flaw, CancellationToken cancellationToken)
    {
        var where = flaw.Kind == FlawKind.MissingSource ? spread.Home : partition;
        var isThere = await table.FindAsync(where, flaw.Row, cancellationToken) is not null;
        var annotation = await FindHomeAsync(flaw, cancellationToken);
        var isDue = annotation is not null && DueRows(annotation).Contains(flaw.Row);
        return flaw.Kind switch
        {
            FlawKind.DanglingPointer or FlawKind.DanglingContinuation => isThere && !isDue,
            FlawKind.MissingPastState => !isThere,
            _ => !isThere && isDue,
        };
    }

    private IEnumerable<string> DueRows(Annotation annotation) =>
        IndexKeys.Of(annotation)
            .Concat(AnnotationEntity.Continuations(partition, annotation).Select(row => row.RowKey))
            .Concat(annotation.Statement.Citations.Select(citation => RowKeys.Source(citation.Source)));

    /// <summary>The annotation that a flaw is about; for a continuation, the one at the run's first sentence.</summary>
    private async Task<Annotation?> FindHomeAsync(ConsistencyFlaw flaw, CancellationToken cancellationToken)
    {
        if (!AnnotationId.TryParse(flaw.About, out var id)) return null;
        var row = await table.FindAsync(partition, RowKeys.Annotation(id), cancellationToken);
        if (row?.GetInt32(Columns.Home) is { } home)
        {
            id = id with { Sentence = new SentenceId(home) };
            row = await table.FindAsync(partition, RowKeys.Annotation(id), cancellationToken);
        }

        return row is null ? null : AnnotationEntity.Read(row, spread.Essay, id);
    }

    private async Task<HashSet<string>> ContinuationsAsync(CancellationToken cancellationToken)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in table.ReadAsync(partition, RowKeys.Annotations, columns: ["RowKey", Columns.Home], cancellationToken: cancellationToken))
        {
            if (row.GetInt32(Columns.Home) is not null) keys.Add(row.RowKey);
        }

        return keys;
    }

    private async IAsyncEnumerable<Annotation> ReadAnnotationsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in table.ReadAsync(partition, RowKeys.Annotations, cancellationToken: cancellationToken))
        {
            if (!row.ContainsKey(Columns.Home)) yield return AnnotationEntity.Read(row, spread.Essay, RowKeys.ParsePlace(row.RowKey));
        }
    }
}
