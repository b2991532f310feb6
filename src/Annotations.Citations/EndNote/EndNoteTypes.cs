using System.Collections.Frozen;

namespace Annotations.Citations.EndNote;

/// <summary>EndNote's reference types by number and name (EndNote, "RefTypeTable"), and item types.</summary>
internal static class EndNoteTypes
{
    private static readonly (string Item, int Number, string Name)[] Types =
    [
        ("graphic", 2, "Artwork"), ("bill", 4, "Bill"), ("chapter", 5, "Book Section"), ("book", 6, "Book"), ("legal_case", 7, "Case"),
        ("software", 9, "Computer Program"), ("webpage", 12, "Web Page"), ("document", 13, "Generic"), ("hearing", 14, "Hearing"),
        ("article-journal", 17, "Journal Article"), ("article-magazine", 19, "Magazine Article"), ("map", 20, "Map"),
        ("motion_picture", 21, "Film or Broadcast"), ("article-newspaper", 23, "Newspaper Article"), ("pamphlet", 24, "Pamphlet"),
        ("patent", 25, "Patent"), ("personal_communication", 26, "Personal Communication"), ("report", 27, "Report"),
        ("legislation", 31, "Statute"), ("thesis", 32, "Thesis"), ("article", 34, "Unpublished Work"), ("manuscript", 36, "Manuscript"),
        ("figure", 37, "Figure"), ("regulation", 46, "Government Document"), ("paper-conference", 47, "Conference Paper"),
        ("classic", 49, "Classical Work"), ("entry-dictionary", 52, "Dictionary"), ("entry-encyclopedia", 53, "Encyclopedia"),
        ("collection", 55, "Aggregated Database"), ("post-weblog", 56, "Blog"), ("periodical", 57, "Serial"), ("standard", 58, "Standard"),
        ("dataset", 59, "Dataset"), ("song", 61, "Music"), ("interview", 64, "Interview"),
    ];

    /// <summary>Types that are read as another is.</summary>
    private static readonly Dictionary<int, string> Others = new()
    {
        [3] = "motion_picture", [8] = "book", [10] = "paper-conference", [28] = "book", [38] = "figure", [43] = "article-journal", [44] = "book",
        [45] = "dataset", [48] = "webpage", [50] = "regulation", [51] = "classic", [60] = "chapter", [63] = "broadcast", [65] = "document",
    };

    private static readonly FrozenDictionary<string, (int Number, string Name)> ByItem =
        Types.ToFrozenDictionary(type => type.Item, type => (type.Number, type.Name), StringComparer.Ordinal);

    private static readonly FrozenDictionary<int, string> ByNumber =
        Types.Select(type => KeyValuePair.Create(type.Number, type.Item)).Concat(Others).ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> ByName =
        Types.ToFrozenDictionary(type => type.Name, type => type.Item, StringComparer.OrdinalIgnoreCase);

    /// <summary>The number and the name of an item type; Generic for one that has none.</summary>
    internal static (int Number, string Name) Of(string item) => ByItem.GetValueOrDefault(item, (13, "Generic"));

    /// <summary>The item type of a number, else of a name; <c>document</c> when both are unknown.</summary>
    internal static string ItemOf(string number, string? name) =>
        int.TryParse(number, out var known) && ByNumber.TryGetValue(known, out var item) ? item
        : ByName.GetValueOrDefault((name ?? number).Trim(), "document");
}
