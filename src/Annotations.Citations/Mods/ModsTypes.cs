using System.Collections.Frozen;

namespace Annotations.Citations.Mods;

/// <summary>Item types by the genres of MODS (MARC Genre Term List) and by <c>typeOfResource</c> (MODS 3.8).</summary>
internal static class ModsTypes
{
    /// <summary>The authority under which a genre is an item type.</summary>
    internal const string Authority = "csl";

    private static readonly FrozenDictionary<string, string> Genres = new Dictionary<string, string>
    {
        ["book"] = "book", ["article"] = "article-journal", ["journal article"] = "article-journal", ["academic journal"] = "article-journal",
        ["newspaper"] = "article-newspaper", ["magazine"] = "article-magazine", ["periodical"] = "periodical", ["theses"] = "thesis",
        ["thesis"] = "thesis", ["technical report"] = "report", ["report"] = "report", ["conference publication"] = "paper-conference",
        ["map"] = "map", ["atlas"] = "map", ["letter"] = "personal_communication", ["interview"] = "interview", ["patent"] = "patent",
        ["legislation"] = "legislation", ["legal case and case notes"] = "legal_case", ["web site"] = "webpage", ["database"] = "dataset",
        ["encyclopedia"] = "entry-encyclopedia", ["dictionary"] = "entry-dictionary", ["speech"] = "speech", ["motion picture"] = "motion_picture",
        ["review"] = "review", ["standard or specification"] = "standard", ["treaty"] = "treaty", ["unpublished"] = "manuscript",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Resources = new Dictionary<string, string>
    {
        ["cartographic"] = "map", ["notated music"] = "musical_score", ["sound recording"] = "song", ["moving image"] = "motion_picture",
        ["still image"] = "graphic", ["software, multimedia"] = "software",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The item type of a genre; null for one that is none.</summary>
    internal static string? OfGenre(string genre) => Genres.GetValueOrDefault(genre);

    /// <summary>The item type of a resource, within another (<paramref name="isPart"/>) or of its own.</summary>
    internal static string OfResource(string? resource, bool isPart, bool isInSerial) =>
        resource is not null && Resources.TryGetValue(resource, out var type) ? type
        : isInSerial ? "article-journal"
        : isPart ? "chapter"
        : "book";

    /// <summary>The resource of an item type.</summary>
    internal static string ResourceOf(string type) =>
        Resources.FirstOrDefault(pair => pair.Value == type).Key ?? "text";
}
