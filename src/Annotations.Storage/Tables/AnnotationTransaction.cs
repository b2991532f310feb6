using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sources;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;

namespace Annotations.Storage.Tables;

/// <summary>All rows that a change of an annotation writes: the state, the state before it, the pointers; in a whole essay the sources and the receipt too.</summary>
internal static class AnnotationTransaction
{
    /// <summary>The rows that new annotations of one transaction have in common: the partition's version and the text's mark.</summary>
    public const int SharedRows = 2;

    public static Transaction Of(Spread spread, AnnotationChange change)
    {
        var transaction = new Transaction(spread.Of(change.Next.Id.Sentence), change.Next.Modified.Operation);
        var added = new List<SourceId>();
        if (spread.IsWhole)
        {
            AddWhatComesAlong(transaction, change);
            added.AddRange(change.NewSources.Select(source => source.Id));
        }

        if (change.Previous is { } previous) WriteNext(transaction, previous, change.Next, added);
        else WriteNew(transaction, change.Essay, change.Next, added);
        return transaction.ProvenBy(RowsOf(change.Next.Id, change.Next.Revision));
    }

    /// <summary>New annotations of one partition, whose sources the essay has.</summary>
    public static Transaction Of(string partition, Essay essay, IReadOnlyList<Annotation> annotations)
    {
        var transaction = new Transaction(partition, annotations[0].Modified.Operation);
        foreach (var annotation in annotations) WriteNew(transaction, essay, annotation, []);
        return transaction.ProvenBy(RowsOf(annotations[0].Id, annotations[0].Revision));
    }

    /// <summary>The rows of a change that belong in the home partition: the new sources and the receipt; null where there are none.</summary>
    public static Transaction? OfWhatComesAlong(AnnotationChange change)
    {
        if (change.Receipt is { } receipt) return AddWhatComesAlong(new Transaction(change.Essay.Id, change.Next.Modified.Operation), change).ProvenBy(RowKeys.Receipt(receipt.Id));
        if (change.NewSources is not [var first, ..]) return null;
        var rows = new[] { RowKeys.Source(first.Id), RowKeys.SourceHistory(first.Id, first.Revision, first.Modified.Operation) };
        return AddWhatComesAlong(new Transaction(change.Essay.Id, first.Modified.Operation), change).ProvenBy(rows);
    }

    /// <summary>How many rows a new annotation writes at most, without <see cref="SharedRows"/>.</summary>
    public static int RowsOf(Annotation annotation) =>
        annotation.Target.Sentences.Count + IndexKeys.Of(annotation).Count() + Cited(annotation).Count();

    private static string[] RowsOf(AnnotationId id, int revision) => [RowKeys.Annotation(id), RowKeys.AnnotationHistory(id, revision)];

    private static Transaction AddWhatComesAlong(Transaction transaction, AnnotationChange change)
    {
        foreach (var source in change.NewSources) transaction.AddSource(source, change.Shared);
        return transaction.Add(change.Essay.Id, change.Receipt, change.Next.Id.ToString());
    }

    private static void WriteNew(Transaction transaction, Essay essay, Annotation annotation, IEnumerable<SourceId> added)
    {
        transaction.Demand(RowKeys.TextMark(essay.TextRevision));
        transaction.Add(AnnotationEntity.Current(transaction.Partition, annotation));
        foreach (var continuation in AnnotationEntity.Continuations(transaction.Partition, annotation)) transaction.Add(continuation);
        foreach (var id in Cited(annotation).Except(added)) transaction.Demand(RowKeys.Source(id));
        foreach (var key in IndexKeys.Of(annotation)) transaction.Put(key);
    }

    private static void WriteNext(Transaction transaction, Stored<Annotation> previous, Annotation next, IEnumerable<SourceId> added)
    {
        transaction.Replace(AnnotationEntity.Current(transaction.Partition, next), previous.Version);
        transaction.Add(AnnotationEntity.Past(transaction.Partition, previous.Value));

        // A source that the state before cites cannot go away meanwhile: its pointer forbids its deletion.
        var safe = (previous.Value.IsListed ? Cited(previous.Value) : []).Concat(added);
        foreach (var id in (next.IsListed ? Cited(next) : []).Except(safe)) transaction.Demand(RowKeys.Source(id));

        var (before, after) = (IndexKeys.Of(previous.Value).ToHashSet(), IndexKeys.Of(next).ToHashSet());
        foreach (var key in after.Except(before)) transaction.Put(key);
        foreach (var key in before.Except(after)) transaction.Delete(key);
    }

    private static IEnumerable<SourceId> Cited(Annotation annotation) =>
        annotation.Statement.Citations.Select(citation => citation.Source).Distinct();
}
