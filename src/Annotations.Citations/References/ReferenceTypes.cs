using System.Collections.Frozen;

namespace Annotations.Citations.References;

/// <summary>The closed set of item types (CSL 1.0.2, Appendix III "Types"; csl-data.json, <c>type</c>).</summary>
public static class ReferenceTypes
{
    private static readonly string[] Names =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast",
        "chapter", "classic", "collection", "dataset", "document", "entry", "entry-dictionary",
        "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview", "legal_case", "legislation",
        "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent",
        "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report",
        "review", "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    private static readonly FrozenSet<string> Known = Names.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All types, in the order of their names.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>Whether CSL 1.0.2 has the type. Types are compared exactly, in small letters.</summary>
    public static bool IsKnown(string type) => Known.Contains(type);

    /// <summary>The one string of a type's name; an unknown type as it is.</summary>
    internal static string Intern(string type) => Known.TryGetValue(type, out var known) ? known : type;
}
