using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Storage.Keys;

namespace Annotations.Storage.Tables;

/// <summary>
/// Lists annotations by their pointers. The pointers of each filter sort alike, so that several filters are one
/// intersection of sorted lists: the list that lags jumps to where the others are.
/// </summary>
internal sealed class AnnotationLister(AnnotationsTable table, Func<IReadOnlyCollection<AnnotationId>, Task<IReadOnlyList<Annotation>>> readAll)
{
    public static bool HasPointers(AnnotationFilter filter) => Prefixes(filter).Any();

    public async Task<Page<Annotation>> ListAsync(EssayId essay, AnnotationFilter filter, AnnotationId? after, int limit, CancellationToken cancellationToken)
    {
        var cursors = Prefixes(filter).Select(prefix => new PointerCursor(table, essay, prefix)).ToList();
        var place = after is { } last ? RowKeys.Place(last) + " " : "";
        var found = new List<Annotation>();
        while (true)
        {
            var ids = await NextAsync(cursors, place, limit + 1 - found.Count, cancellationToken);

            // A pointer may have been read just before its annotation was changed.
            found.AddRange((await readAll(ids)).Where(filter.Matches));
            if (found.Count > limit) return new Page<Annotation>(found[..limit], HasMore: true);
            if (ids.Count == 0) return new Page<Annotation>(found, HasMore: false);
            place = RowKeys.Place(ids[^1]) + " ";
        }
    }

    private static async Task<IReadOnlyList<AnnotationId>> NextAsync(List<PointerCursor> cursors, string place, int count, CancellationToken cancellationToken)
    {
        var common = new List<AnnotationId>();
        while (common.Count < count)
        {
            if (await MeetAsync(cursors, place, cancellationToken) is not { } met) break;
            common.Add(RowKeys.ParsePlace(met));
            place = met + " ";
        }

        return common;
    }

    /// <summary>The first place, from <paramref name="place"/> on, to which every cursor points.</summary>
    private static async Task<string?> MeetAsync(List<PointerCursor> cursors, string place, CancellationToken cancellationToken)
    {
        var agreed = 0;
        for (var i = 0; agreed < cursors.Count; i = (i + 1) % cursors.Count)
        {
            if (await cursors[i].SeekAsync(place, cancellationToken) is not { } at) return null;
            agreed = at == place ? agreed + 1 : 1;
            place = at;
        }

        return place;
    }

    private static IEnumerable<string> Prefixes(AnnotationFilter filter)
    {
        if (filter.Source is { } source) yield return IndexKeys.Source(source);
        if (filter.Tag is { } tag) yield return IndexKeys.Tag(tag);
        if (filter.Creator is { } creator) yield return IndexKeys.Creator(creator);
        if (filter.Kind is { } kind) yield return IndexKeys.Kind(kind);
    }
}
