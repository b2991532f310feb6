using System.Runtime.CompilerServices;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables;

/// <inheritdoc cref="IConsistencyStore"/>
internal sealed class TableConsistencyStore(AnnotationsTable table) : IConsistencyStore
{
    private static readonly string[] OnlyKeys = ["RowKey"];

    public async Task<ConsistencyReport> CheckAsync(EssayId essay, bool repair, CancellationToken cancellationToken)
    {
        var partition = PartitionKeys.Of(essay);

        // Pointers before annotations: one written in between then counts as there, for its annotation is read later.
        var found = await KeysAsync(partition, KeyRange.Prefix("i!"), cancellationToken);
        var pointers = found.Count;
        var continuations = await ContinuationsAsync(partition, cancellationToken);
        var sources = await KeysAsync(partition, RowKeys.Sources, cancellationToken);
        var pastStates = await KeysAsync(partition, KeyRange.Prefix("h!a!"), cancellationToken);

        var flaws = new List<ConsistencyFlaw>();
        var annotations = 0;
        await foreach (var annotation in AnnotationsAsync(essay, cancellationToken))
        {
            annotations++;
            flaws.AddRange(FlawsOf(annotation, found, continuations, sources, pastStates));
        }

        flaws.AddRange(found.Select(key => new ConsistencyFlaw(FlawKind.DanglingPointer, RowKeys.ParsePlace(key).ToString(), key)));
        flaws.AddRange(continuations.Select(key => new ConsistencyFlaw(FlawKind.DanglingContinuation, RowKeys.ParsePlace(key).ToString(), key)));
        flaws = await ConfirmAsync(essay, flaws, cancellationToken);
        var repaired = repair ? await RepairAsync(essay, flaws, cancellationToken) : 0;
        var claims = new ClaimCheck(table, essay);
        var claimFlaws = await claims.RunAsync(cancellationToken);
        flaws.AddRange(claimFlaws);
        if (repair) repaired += await claims.RepairAsync(claimFlaws, cancellationToken);
        return new ConsistencyReport(annotations, pointers, [.. flaws.Take(ConsistencyReport.MaxFlaws)], repaired);
    }

    /// <summary>Takes the rows that lead to the annotation out of those found; what is left over at the end leads to none.</summary>
    private static IEnumerable<ConsistencyFlaw> FlawsOf(Annotation annotation, HashSet<string> pointers, HashSet<string> continuations, HashSet<string> sources, HashSet<string> pastStates)
    {
        var about = annotation.Id.ToString();
        foreach (var key in IndexKeys.Of(annotation).Where(key => !pointers.Remove(key))) yield return new(FlawKind.MissingPointer, about, key);
        foreach (var row in AnnotationEntity.Continuations(annotation).Where(row => !continuations.Remove(row.RowKey))) yield return new(FlawKind.MissingContinuation, about, row.RowKey);
        foreach (var id in annotation.Statement.Citations.Select(citation => citation.Source).Distinct().Where(id => !sources.Contains(RowKeys.Source(id)))) yield return new(FlawKind.MissingSource, about, RowKeys.Source(id));

        foreach (var key in GapsIn(annotation, pastStates)) yield return new(FlawKind.MissingPastState, about, key);
    }

    /// <summary>The past states between the first that there is and the current one. An imported annotation's past may have stayed where it came from.</summary>
    private static IEnumerable<string> GapsIn(Annotation annotation, HashSet<string> pastStates) =>
        Enumerable.Range(1, annotation.Revision - 1)
            .Select(revision => RowKeys.AnnotationHistory(annotation.Id, revision))
            .SkipWhile(key => !pastStates.Contains(key))
            .Where(key => !pastStates.Contains(key));

    /// <summary>What was changed while the check ran looks like a flaw: a second look at those few annotations tells.</summary>
    private async Task<List<ConsistencyFlaw>> ConfirmAsync(EssayId essay, List<ConsistencyFlaw> suspects, CancellationToken cancellationToken)
    {
        var confirmed = new List<ConsistencyFlaw>();
        foreach (var suspect in suspects)
        {
            if (await IsStillAsync(essay, suspect, cancellationToken)) confirmed.Add(suspect);
        }

        return confirmed;
    }

    private async Task<bool> IsStillAsync(EssayId essay, ConsistencyFlaw flaw, CancellationToken cancellationToken)
    {
        var isThere = await table.FindAsync(PartitionKeys.Of(essay), flaw.Row, cancellationToken) is not null;
        var annotation = await FindHomeAsync(essay, flaw, cancellationToken);
        var isDue = annotation is not null && DueRows(annotation).Contains(flaw.Row);
        return flaw.Kind switch
        {
            FlawKind.DanglingPointer or FlawKind.DanglingContinuation => isThere && !isDue,
            FlawKind.MissingPastState => !isThere,
            _ => !isThere && isDue,
        };
    }

    private static IEnumerable<string> DueRows(Annotation annotation) =>
        IndexKeys.Of(annotation)
            .Concat(AnnotationEntity.Continuations(annotation).Select(row => row.RowKey))
            .Concat(annotation.Statement.Citations.Select(citation => RowKeys.Source(citation.Source)));

    /// <summary>The annotation that a flaw is about; for a continuation, the one at the run's first sentence.</summary>
    private async Task<Annotation?> FindHomeAsync(EssayId essay, ConsistencyFlaw flaw, CancellationToken cancellationToken)
    {
        if (!AnnotationId.TryParse(flaw.About, out var id)) return null;
        var row = await table.FindAsync(PartitionKeys.Of(essay), RowKeys.Annotation(id), cancellationToken);
        if (row?.GetInt32(Columns.Home) is { } home)
        {
            id = id with { Sentence = new SentenceId(home) };
            row = await table.FindAsync(PartitionKeys.Of(essay), RowKeys.Annotation(id), cancellationToken);
        }

        return row is null ? null : AnnotationEntity.Read(row, essay, id);
    }

    private async Task<int> RepairAsync(EssayId essay, List<ConsistencyFlaw> flaws, CancellationToken cancellationToken)
    {
        var repaired = 0;
        foreach (var flaw in flaws)
        {
            var row = new TableEntity(PartitionKeys.Of(essay), flaw.Row);
            if (flaw.Kind is FlawKind.DanglingPointer or FlawKind.DanglingContinuation) await table.DeleteAsync([row], cancellationToken);
            else if (flaw.Kind is FlawKind.MissingPointer) await table.UpsertAsync(row, cancellationToken);
            else if (flaw.Kind is FlawKind.MissingContinuation && AnnotationId.TryParse(flaw.About, out var id)) await table.UpsertAsync(AnnotationEntity.Continuation(row.PartitionKey, row.RowKey, id.Sentence), cancellationToken);
            else continue;
            repaired++;
        }

        return repaired;
    }

    private async Task<HashSet<string>> KeysAsync(string partition, KeyRange range, CancellationToken cancellationToken)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in table.ReadAsync(partition, range, columns: OnlyKeys, cancellationToken: cancellationToken)) keys.Add(row.RowKey);
        return keys;
    }

    private async Task<HashSet<string>> ContinuationsAsync(string partition, CancellationToken cancellationToken)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in table.ReadAsync(partition, RowKeys.Annotations, columns: ["RowKey", Columns.Home], cancellationToken: cancellationToken))
        {
            if (row.GetInt32(Columns.Home) is not null) keys.Add(row.RowKey);
        }

        return keys;
    }

    private async IAsyncEnumerable<Annotation> AnnotationsAsync(EssayId essay, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in table.ReadAsync(PartitionKeys.Of(essay), RowKeys.Annotations, cancellationToken: cancellationToken))
        {
            if (!row.ContainsKey(Columns.Home)) yield return AnnotationEntity.Read(row, essay, RowKeys.ParsePlace(row.RowKey));
        }
    }
}
