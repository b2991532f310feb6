using System.Collections.Frozen;

namespace Annotations.Citations.Ris;

/// <summary>Reference types of RIS (Research Information Systems, "RIS Format Specifications", 2001 and 2011) and item types.</summary>
internal static class RisTypes
{
    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>
    {
        ["article"] = "UNPB", ["article-journal"] = "JOUR", ["article-magazine"] = "MGZN", ["article-newspaper"] = "NEWS",
        ["bill"] = "BILL", ["book"] = "BOOK", ["broadcast"] = "VIDEO", ["chapter"] = "CHAP", ["classic"] = "CLSWK",
        ["collection"] = "AGGR", ["dataset"] = "DATA", ["document"] = "GEN", ["entry"] = "ENCYC",
        ["entry-dictionary"] = "DICT", ["entry-encyclopedia"] = "ENCYC", ["figure"] = "FIGURE", ["graphic"] = "ART",
        ["hearing"] = "HEAR", ["legal_case"] = "CASE", ["legislation"] = "STAT", ["manuscript"] = "MANSCPT",
        ["map"] = "MAP", ["motion_picture"] = "MPCT", ["musical_score"] = "MUSIC", ["pamphlet"] = "PAMP",
        ["paper-conference"] = "CPAPER", ["patent"] = "PAT", ["periodical"] = "JFULL",
        ["personal_communication"] = "PCOMM", ["post-weblog"] = "BLOG", ["regulation"] = "GOVDOC", ["report"] = "RPRT",
        ["review"] = "JOUR", ["review-book"] = "JOUR", ["software"] = "COMP", ["song"] = "SOUND", ["speech"] = "SLIDE",
        ["standard"] = "STAND", ["thesis"] = "THES", ["treaty"] = "LEGAL", ["post"] = "ELEC", ["webpage"] = "ELEC",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Items = new Dictionary<string, string>
    {
        ["ABST"] = "article-journal", ["ADVS"] = "motion_picture", ["AGGR"] = "collection", ["ANCIENT"] = "classic",
        ["ART"] = "graphic", ["BILL"] = "bill", ["BLOG"] = "post-weblog", ["BOOK"] = "book", ["CASE"] = "legal_case",
        ["CHAP"] = "chapter", ["CHART"] = "figure", ["CLSWK"] = "classic", ["COMP"] = "software",
        ["CONF"] = "paper-conference", ["CPAPER"] = "paper-conference", ["CTLG"] = "book", ["DATA"] = "dataset",
        ["DBASE"] = "dataset", ["DICT"] = "entry-dictionary", ["EBOOK"] = "book", ["ECHAP"] = "chapter",
        ["EDBOOK"] = "book", ["EJOUR"] = "article-journal", ["ELEC"] = "webpage", ["ENCYC"] = "entry-encyclopedia",
        ["FIGURE"] = "figure", ["GOVDOC"] = "regulation", ["HEAR"] = "hearing", ["ICOMM"] = "personal_communication",
        ["INPR"] = "article-journal", ["JFULL"] = "periodical", ["JOUR"] = "article-journal", ["LEGAL"] = "treaty",
        ["MANSCPT"] = "manuscript", ["MAP"] = "map", ["MGZN"] = "article-magazine", ["MPCT"] = "motion_picture",
        ["MULTI"] = "webpage", ["MUSIC"] = "musical_score", ["NEWS"] = "article-newspaper", ["PAMP"] = "pamphlet",
        ["PAT"] = "patent", ["PCOMM"] = "personal_communication", ["RPRT"] = "report", ["SER"] = "book",
        ["SLIDE"] = "speech", ["SOUND"] = "song", ["STAND"] = "standard", ["STAT"] = "legislation", ["THES"] = "thesis",
        ["UNBILL"] = "bill", ["UNPB"] = "article", ["VIDEO"] = "broadcast", ["WEB"] = "webpage",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The code of an item type; <c>GEN</c> for one that has none.</summary>
    internal static string CodeOf(string item) => Codes.GetValueOrDefault(item, "GEN");

    /// <summary>The item type of a code, whatever its case; <c>document</c> for one that is unknown.</summary>
    internal static string ItemOf(string code) => Items.GetValueOrDefault(code, "document");
}
