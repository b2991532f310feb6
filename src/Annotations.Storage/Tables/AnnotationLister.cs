using Annotations.Model.Annotations;
using Annotations.Storage.Keys;

namespace Annotations.Storage.Tables;

/// <summary>Lists annotations by their pointers, of all partitions that the essay is spread over.</summary>
internal sealed class AnnotationLister(AnnotationsTable table, Func<IReadOnlyCollection<AnnotationId>, Task<IReadOnlyList<Annotation>>> readAll)
{
    public static bool HasPointers(AnnotationFilter filter) => Prefixes(filter).Any();

    public async Task<Page<Annotation>> ListAsync(Spread spread, AnnotationFilter filter, AnnotationId? after, int limit, CancellationToken cancellationToken)
    {
        var from = after is { } last ? RowKeys.Place(last) + KeyRange.Next : "";
        var partitions = spread.All.Select(partition => new PointerIntersection([.. Prefixes(filter).Select(prefix => new PointerCursor(table, partition, prefix))], from)).ToList();
        var found = new List<Annotation>();
        while (true)
        {
            var ids = await NextAsync(partitions, limit + 1 - found.Count, cancellationToken);

            // A pointer may have been read just before its annotation was changed.
            found.AddRange((await readAll(ids)).Where(filter.Matches));
            if (found.Count > limit) return new Page<Annotation>(found[..limit], HasMore: true);
            if (ids.Count == 0) return new Page<Annotation>(found, HasMore: false);
        }
    }

    private static async Task<IReadOnlyList<AnnotationId>> NextAsync(List<PointerIntersection> partitions, int count, CancellationToken cancellationToken)
    {
        var ids = new List<AnnotationId>();
        while (ids.Count < count)
        {
            var places = await Task.WhenAll(partitions.Select(partition => partition.PeekAsync(cancellationToken).AsTask()));
            if (places.Where(place => place is not null).Min(StringComparer.Ordinal) is not { } first) break;
            ids.Add(RowKeys.ParsePlace(first));
            partitions[Array.IndexOf(places, first)].Take();
        }

        return ids;
    }

    private static IEnumerable<string> Prefixes(AnnotationFilter filter)
    {
        if (filter.Source is { } source) yield return IndexKeys.Source(source);
        if (filter.Tag is { } tag) yield return IndexKeys.Tag(tag);
        if (filter.Creator is { } creator) yield return IndexKeys.Creator(creator);
        if (filter.Kind is { } kind) yield return IndexKeys.Kind(kind);
    }
}
