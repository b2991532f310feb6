using Annotations.Model.Failures;

namespace Annotations.Functions.WebAnnotation.Containers;

/// <summary>
/// A container's annotations in their order, cut into pages. A page is named by the annotation after which it begins, so that what is added
/// or deleted meanwhile moves no other annotation into or out of a walk along the pages.
/// </summary>
/// <param name="Version">Of all that the container holds: the same version is the same content.</param>
/// <param name="Modified">When something in it was last changed.</param>
public sealed record EntryList(IReadOnlyList<WebEntry> Entries, string Version, DateTimeOffset Modified)
{
    public const int PageSize = 20;

    /// <summary>The name of the first page.</summary>
    public const string FirstPage = "start";

    /// <summary>Where the page begins that has that name; <see cref="NotFound"/> where no page could.</summary>
    public Result<int> StartOf(string page)
    {
        if (page == FirstPage) return 0;
        if (!Guid.TryParseExact(page, "n", out _)) return new NotFound("page", page);
        var (low, high) = (0, Entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(KeyOf(Entries[middle]), page) <= 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The name of the page that begins there.</summary>
    public string PageAt(int start) => start <= 0 ? FirstPage : KeyOf(Entries[start - 1]);

    /// <summary>Where the last page begins.</summary>
    public int LastStart => Math.Max(0, (Entries.Count - 1) / PageSize * PageSize);

    private static string KeyOf(WebEntry entry) => entry.Order.ToString("n");
}
