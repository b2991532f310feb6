namespace Annotations.Storage.Tables;

/// <summary>Reads many rows by their keys, some at a time.</summary>
internal static class PointReads
{
    /// <summary>Enough to hide the round trips of a page, few enough not to crowd out other callers.</summary>
    private const int AtATime = 16;

    /// <summary>What was found, in the order of the keys.</summary>
    public static async Task<IReadOnlyList<T>> AllAsync<TKey, T>(IReadOnlyCollection<TKey> keys, Func<TKey, Task<T?>> read)
        where T : class
    {
        var found = new List<T>(keys.Count);
        foreach (var some in keys.Chunk(AtATime))
        {
            found.AddRange((await Task.WhenAll(some.Select(read))).OfType<T>());
        }

        return found;
    }
}
