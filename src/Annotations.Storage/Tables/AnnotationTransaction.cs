using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sources;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;

namespace Annotations.Storage.Tables;

/// <summary>All rows that a change of an annotation writes: the state, the state before it, the pointers, the sources.</summary>
internal static class AnnotationTransaction
{
    /// <summary>The rows that new annotations of one transaction have in common: the essay's version and its text's mark.</summary>
    public const int SharedRows = 2;

    public static Transaction Of(AnnotationChange change)
    {
        var transaction = new Transaction(change.Essay.Id, change.Next.Modified.Operation);
        foreach (var source in change.NewSources) transaction.AddSource(source, change.Shared);
        var added = change.NewSources.Select(source => source.Id).ToList();
        if (change.Previous is { } previous) WriteNext(transaction, previous, change.Next, added);
        else WriteNew(transaction, change.Essay, change.Next, added);
        return transaction.Add(change.Essay.Id, change.Receipt, change.Next.Id.ToString());
    }

    /// <summary>New annotations of one essay, whose sources it has.</summary>
    public static Transaction Of(Essay essay, IReadOnlyList<Annotation> annotations)
    {
        var transaction = new Transaction(essay.Id, annotations[0].Modified.Operation);
        foreach (var annotation in annotations) WriteNew(transaction, essay, annotation, []);
        return transaction;
    }

    /// <summary>How many rows a new annotation writes at most, without <see cref="SharedRows"/>.</summary>
    public static int RowsOf(Annotation annotation) =>
        annotation.Target.Sentences.Count + IndexKeys.Of(annotation).Count() + Cited(annotation).Count();

    private static void WriteNew(Transaction transaction, Essay essay, Annotation annotation, IEnumerable<SourceId> added)
    {
        transaction.Demand(RowKeys.TextMark(essay.TextRevision));
        transaction.Add(AnnotationEntity.Current(annotation));
        foreach (var continuation in AnnotationEntity.Continuations(annotation)) transaction.Add(continuation);
        foreach (var id in Cited(annotation).Except(added)) transaction.Demand(RowKeys.Source(id));
        foreach (var key in IndexKeys.Of(annotation)) transaction.Put(key);
    }

    private static void WriteNext(Transaction transaction, Stored<Annotation> previous, Annotation next, IEnumerable<SourceId> added)
    {
        transaction.Replace(AnnotationEntity.Current(next), previous.Version);
        transaction.Add(AnnotationEntity.Past(previous.Value));

        // A source that the state before cites cannot go away meanwhile: its pointer forbids its deletion.
        var safe = Cited(previous.Value).Concat(added);
        foreach (var id in Cited(next).Except(safe)) transaction.Demand(RowKeys.Source(id));

        var (before, after) = (IndexKeys.Of(previous.Value).ToHashSet(), IndexKeys.Of(next).ToHashSet());
        foreach (var key in after.Except(before)) transaction.Put(key);
        foreach (var key in before.Except(after)) transaction.Delete(key);
    }

    private static IEnumerable<SourceId> Cited(Annotation annotation) =>
        annotation.Statement.Citations.Select(citation => citation.Source).Distinct();
}
