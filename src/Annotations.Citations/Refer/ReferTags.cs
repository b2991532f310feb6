using System.Collections.Frozen;

namespace Annotations.Citations.Refer;

/// <summary>Tags of Refer (BibIX; EndNote manual, "Tagged EndNote Import Format") and those of RIS that say the same.</summary>
internal static class ReferTags
{
    private static readonly FrozenDictionary<char, string> Tags = new Dictionary<char, string>
    {
        ['A'] = "AU", ['E'] = "A2", ['Y'] = "A3", ['?'] = "A4", ['T'] = "TI", ['!'] = "ST", ['B'] = "T2", ['J'] = "JF", ['S'] = "T3",
        ['D'] = "PY", ['8'] = "DA", ['V'] = "VL", ['N'] = "IS", ['P'] = "SP", ['I'] = "PB", ['C'] = "CY", ['@'] = "SN", ['U'] = "UR",
        ['R'] = "DO", ['X'] = "AB", ['K'] = "KW", ['Z'] = "N1", ['7'] = "ET", ['9'] = "M3", ['G'] = "LA", ['L'] = "CN", ['M'] = "AN",
        ['6'] = "NV", ['F'] = "ID", ['&'] = "SE", ['['] = "Y2", ['~'] = "DP", ['O'] = "N1", ['Q'] = "TT",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>
    {
        ["Journal Article"] = "JOUR", ["Magazine Article"] = "MGZN", ["Newspaper Article"] = "NEWS", ["Book"] = "BOOK", ["Edited Book"] = "BOOK",
        ["Book Section"] = "CHAP", ["Conference Paper"] = "CPAPER", ["Conference Proceedings"] = "CONF", ["Thesis"] = "THES", ["Report"] = "RPRT",
        ["Web Page"] = "ELEC", ["Electronic Article"] = "EJOUR", ["Manuscript"] = "MANSCPT", ["Map"] = "MAP", ["Patent"] = "PAT",
        ["Personal Communication"] = "PCOMM", ["Film or Broadcast"] = "MPCT", ["Audiovisual Material"] = "ADVS", ["Artwork"] = "ART",
        ["Bill"] = "BILL", ["Case"] = "CASE", ["Statute"] = "STAT", ["Hearing"] = "HEAR", ["Computer Program"] = "COMP", ["Dataset"] = "DATA",
        ["Encyclopedia"] = "ENCYC", ["Dictionary"] = "DICT", ["Blog"] = "BLOG", ["Pamphlet"] = "PAMP", ["Standard"] = "STAND",
        ["Unpublished Work"] = "UNPB", ["Ancient Text"] = "ANCIENT", ["Government Document"] = "GOVDOC", ["Electronic Book"] = "EBOOK",
        ["Serial"] = "SER", ["Classical Work"] = "CLSWK", ["Legal Rule or Regulation"] = "LEGAL", ["Music"] = "MUSIC", ["Generic"] = "GEN",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>RIS's tag for a tag; the tag itself with its percent sign for one that RIS has none for.</summary>
    internal static string RisOf(char tag) => Tags.GetValueOrDefault(tag) ?? "%" + tag;

    /// <summary>RIS's code of a type; <c>GEN</c> for one that is unknown.</summary>
    internal static string CodeOf(string type) => Codes.GetValueOrDefault(type.Trim(), "GEN");
}
