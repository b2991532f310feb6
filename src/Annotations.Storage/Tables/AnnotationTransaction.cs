using Annotations.Model.Annotations;
using Annotations.Model.Sources;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables;

/// <summary>All rows that a change of an annotation writes: the state, the state before it, the pointers, the sources.</summary>
internal static class AnnotationTransaction
{
    public static Transaction Of(AnnotationChange change)
    {
        var transaction = new Transaction(change.Essay.Id, change.Next.Modified.Operation);
        WriteState(transaction, change);
        WriteSources(transaction, change);
        WritePointers(transaction, change);
        transaction.Add(change.Essay.Id, change.Receipt, change.Next.Id.ToString());
        return transaction;
    }

    private static void WriteState(Transaction transaction, AnnotationChange change)
    {
        if (change.Previous is { } previous)
        {
            transaction.Replace(AnnotationEntity.Current(change.Next), previous.Version);
            transaction.Add(AnnotationEntity.Past(previous.Value));
            return;
        }

        transaction.Add(AnnotationEntity.Current(change.Next));
        transaction.Demand(RowKeys.TextMark(change.Essay.TextRevision));
        foreach (var continuation in AnnotationEntity.Continuations(change.Next)) transaction.Add(continuation);
    }

    private static void WriteSources(Transaction transaction, AnnotationChange change)
    {
        foreach (var source in change.NewSources) transaction.Add(SourceEntity.Current(source));

        // A source that the state before cites cannot go away meanwhile: its pointer forbids its deletion.
        var safe = change.NewSources.Select(source => source.Id).Concat(Cited(change.Previous?.Value));
        foreach (var id in Cited(change.Next).Except(safe)) transaction.DemandSource(id);
    }

    private static IEnumerable<SourceId> Cited(Annotation? annotation) =>
        annotation?.Statement.Citations.Select(citation => citation.Source).Distinct() ?? [];

    private static void WritePointers(Transaction transaction, AnnotationChange change)
    {
        var before = change.Previous is { } previous ? IndexKeys.Of(previous.Value).ToHashSet() : [];
        var after = IndexKeys.Of(change.Next).ToHashSet();
        var partition = PartitionKeys.Of(change.Essay.Id);
        foreach (var key in after.Except(before)) transaction.Put(new TableEntity(partition, key));
        foreach (var key in before.Except(after)) transaction.Delete(key);
    }
}
