using System.Collections.Frozen;

namespace Annotations.Citations.BibTex;

/// <summary>
/// Entry types and item types (BibTeX manual, section 3.1; BibLaTeX manual, section 2.1). An item type that the entry
/// type alone would not give back stands in the field <c>entrysubtype</c>, which BibTeX's styles pass over.
/// </summary>
internal static class BibTexTypes
{
    private static readonly FrozenDictionary<string, (string BibTex, string BibLatex)> Entries =
        new Dictionary<string, (string, string)>
        {
            ["article-journal"] = ("article", "article"), ["article-magazine"] = ("article", "article"),
            ["article-newspaper"] = ("article", "article"), ["review"] = ("article", "article"),
            ["review-book"] = ("article", "article"), ["book"] = ("book", "book"), ["classic"] = ("book", "book"),
            ["chapter"] = ("incollection", "incollection"), ["entry"] = ("incollection", "inreference"),
            ["entry-dictionary"] = ("incollection", "inreference"), ["entry-encyclopedia"] = ("incollection", "inreference"),
            ["paper-conference"] = ("inproceedings", "inproceedings"), ["report"] = ("techreport", "report"),
            ["thesis"] = ("phdthesis", "thesis"), ["manuscript"] = ("unpublished", "unpublished"),
            ["pamphlet"] = ("booklet", "booklet"), ["webpage"] = ("misc", "online"), ["post"] = ("misc", "online"),
            ["post-weblog"] = ("misc", "online"), ["patent"] = ("misc", "patent"), ["dataset"] = ("misc", "dataset"),
            ["software"] = ("misc", "software"), ["article"] = ("misc", "online"), ["periodical"] = ("misc", "periodical"),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Items = new Dictionary<string, string>
    {
        ["article"] = "article-journal", ["book"] = "book", ["mvbook"] = "book", ["collection"] = "book",
        ["mvcollection"] = "book", ["proceedings"] = "book", ["mvproceedings"] = "book", ["reference"] = "book",
        ["mvreference"] = "book", ["manual"] = "book", ["inbook"] = "chapter", ["bookinbook"] = "chapter",
        ["suppbook"] = "chapter", ["incollection"] = "chapter", ["suppcollection"] = "chapter",
        ["inreference"] = "entry-encyclopedia", ["inproceedings"] = "paper-conference", ["conference"] = "paper-conference",
        ["techreport"] = "report", ["report"] = "report", ["phdthesis"] = "thesis", ["mastersthesis"] = "thesis",
        ["thesis"] = "thesis", ["unpublished"] = "manuscript", ["booklet"] = "pamphlet", ["online"] = "webpage",
        ["electronic"] = "webpage", ["www"] = "webpage", ["patent"] = "patent", ["dataset"] = "dataset",
        ["software"] = "software", ["periodical"] = "periodical", ["suppperiodical"] = "article-journal",
        ["movie"] = "motion_picture", ["video"] = "motion_picture", ["audio"] = "song", ["music"] = "song",
        ["artwork"] = "graphic", ["image"] = "graphic", ["letter"] = "personal_communication",
        ["performance"] = "performance", ["review"] = "review", ["standard"] = "standard", ["legal"] = "treaty",
        ["legislation"] = "legislation", ["jurisdiction"] = "legal_case",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The entry type of an item type; <c>misc</c> for one that has none.</summary>
    internal static string EntryOf(string item, string? genre, BibTexDialect dialect)
    {
        var (bibTex, bibLatex) = Entries.GetValueOrDefault(item, ("misc", "misc"));
        return dialect == BibTexDialect.BibLatex ? bibLatex
            : bibTex == "phdthesis" && genre?.Contains("master", StringComparison.OrdinalIgnoreCase) == true ? "mastersthesis"
            : bibTex;
    }

    /// <summary>The item type of an entry type, whatever its case, which <c>misc</c> with a URL has too; else <c>document</c>.</summary>
    internal static string ItemOf(string entry, bool hasUrl) =>
        Items.GetValueOrDefault(entry, hasUrl && entry.Equals("misc", StringComparison.OrdinalIgnoreCase) ? "webpage" : "document");
}
