using Annotations.Storage.Keys;

namespace Annotations.Storage.Tables;

/// <summary>Walks the pointers of one index value in order, a page at a time, and can jump ahead.</summary>
internal sealed class PointerCursor(AnnotationsTable table, string partition, string prefix)
{
    private static readonly string[] OnlyKeys = ["RowKey"];

    private readonly KeyRange range = KeyRange.Prefix(prefix);
    private List<string> places = [];
    private int next;
    private bool isLastPage;

    /// <summary>The first place at or after <paramref name="place"/>; null where there is none.</summary>
    public async Task<string?> SeekAsync(string place, CancellationToken cancellationToken)
    {
        Skip(place);
        if (next == places.Count && !isLastPage)
        {
            await FetchAsync(place, cancellationToken);
            Skip(place);
        }

        return next < places.Count ? places[next] : null;
    }

    private void Skip(string place)
    {
        while (next < places.Count && string.CompareOrdinal(places[next], place) < 0) next++;
    }

    private async Task FetchAsync(string place, CancellationToken cancellationToken)
    {
        var fetched = new List<string>();
        await foreach (var row in table.ReadAsync(partition, range.StartingAt(prefix + place), columns: OnlyKeys, cancellationToken: cancellationToken))
        {
            fetched.Add(row.RowKey[prefix.Length..]);
            if (fetched.Count == TableLimits.MaxRowsPerQuery) break;
        }

        (places, next, isLastPage) = (fetched, 0, fetched.Count < TableLimits.MaxRowsPerQuery);
    }
}
