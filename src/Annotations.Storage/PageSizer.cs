namespace Annotations.Storage;

/// <summary>
/// How many items to read at once where many are read one page after another: few at first, then as many as weigh about
/// a megabyte, since a page is in memory several times over while it is read.
/// </summary>
/// <param name="max">The most that a page may hold; at least 1.</param>
public sealed class PageSizer(int max)
{
    private const long PageBytes = 1 << 20;
    private const int Min = 50;

    public int Limit { get; private set; } = Math.Min(Min, max);

    /// <summary>Tells what a page weighed.</summary>
    /// <param name="bytes">How long its items are when written out.</param>
    public void Weighed(int items, long bytes) => Limit = (int)Math.Clamp(PageBytes * items / Math.Max(1, bytes), Math.Min(Min, max), max);
}
