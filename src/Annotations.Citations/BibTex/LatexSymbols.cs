using System.Collections.Frozen;

namespace Annotations.Citations.BibTex;

/// <summary>
/// Characters and the LaTeX commands for them (Lamport, "LaTeX", tables 3.1 to 3.3; "LaTeX 2e font encodings",
/// section 7; cyrguide, sections 3 and 4).
/// </summary>
internal static class LatexSymbols
{
    /// <summary>The commands that put a combining mark on the letter after them.</summary>
    internal static readonly FrozenDictionary<char, string> Accents = new Dictionary<char, string>
    {
        ['\u0300'] = "`", ['\u0301'] = "'", ['\u0302'] = "^", ['\u0303'] = "~", ['\u0308'] = "\"", ['\u0304'] = "=",
        ['\u0307'] = ".", ['\u0306'] = "u", ['\u030C'] = "v", ['\u030B'] = "H", ['\u0327'] = "c", ['\u0323'] = "d",
        ['\u0331'] = "b", ['\u030A'] = "r", ['\u0328'] = "k",
    }.ToFrozenDictionary();

    /// <summary>Accents that only some encodings or packages have.</summary>
    internal static readonly FrozenDictionary<char, string> RareAccents = new Dictionary<char, string>
    {
        ['\u0326'] = "textcommabelow", ['\u031B'] = "horn",
    }.ToFrozenDictionary();

    /// <summary>Commands that every encoding has.</summary>
    internal static readonly FrozenDictionary<char, string> Common = new Dictionary<char, string>
    {
        ['æ'] = "ae", ['Æ'] = "AE", ['œ'] = "oe", ['Œ'] = "OE", ['ø'] = "o", ['Ø'] = "O", ['å'] = "aa", ['Å'] = "AA",
        ['ł'] = "l", ['Ł'] = "L", ['ß'] = "ss", ['ı'] = "i", ['†'] = "dag", ['‡'] = "ddag",
        ['§'] = "S", ['¶'] = "P", ['©'] = "copyright", ['£'] = "pounds", ['…'] = "ldots",
        ['‘'] = "textquoteleft", ['’'] = "textquoteright",
    }.ToFrozenDictionary();

    /// <summary>Commands that other encodings or the package textcomp have.</summary>
    internal static readonly FrozenDictionary<char, string> Rare = new Dictionary<char, string>
    {
        ['đ'] = "dj", ['Đ'] = "DJ", ['ð'] = "dh", ['Ð'] = "DH", ['þ'] = "th", ['Þ'] = "TH", ['ŋ'] = "ng", ['Ŋ'] = "NG",
        ['ȷ'] = "j", ['€'] = "texteuro", ['°'] = "textdegree", ['«'] = "guillemotleft", ['»'] = "guillemotright",
        ['„'] = "quotedblbase", ['‚'] = "quotesinglbase", ['‹'] = "guilsinglleft", ['›'] = "guilsinglright",
        ['×'] = "texttimes", ['÷'] = "textdiv", ['±'] = "textpm", ['·'] = "textperiodcentered", ['•'] = "textbullet",
        ['®'] = "textregistered", ['™'] = "texttrademark", ['¡'] = "textexclamdown", ['¿'] = "textquestiondown",
        ['№'] = "textnumero", ['ª'] = "textordfeminine", ['º'] = "textordmasculine", ['¢'] = "textcent",
        ['¥'] = "textyen", ['µ'] = "textmu", ['½'] = "textonehalf", ['¼'] = "textonequarter", ['¾'] = "textthreequarters",
        ['¹'] = "textonesuperior", ['²'] = "texttwosuperior", ['³'] = "textthreesuperior", ['−'] = "textminus",
    }.ToFrozenDictionary();

    /// <summary>Small Cyrillic letters of T2A, T2B and T2C; the capitals have the names in capitals.</summary>
    internal static readonly FrozenDictionary<char, string> Cyrillic = new Dictionary<char, string>
    {
        ['а'] = "cyra", ['б'] = "cyrb", ['в'] = "cyrv", ['г'] = "cyrg", ['д'] = "cyrd", ['е'] = "cyre", ['ё'] = "cyryo",
        ['ж'] = "cyrzh", ['з'] = "cyrz", ['и'] = "cyri", ['й'] = "cyrishrt", ['к'] = "cyrk", ['л'] = "cyrl",
        ['м'] = "cyrm", ['н'] = "cyrn", ['о'] = "cyro", ['п'] = "cyrp", ['р'] = "cyrr", ['с'] = "cyrs", ['т'] = "cyrt",
        ['у'] = "cyru", ['ф'] = "cyrf", ['х'] = "cyrh", ['ц'] = "cyrc", ['ч'] = "cyrch", ['ш'] = "cyrsh",
        ['щ'] = "cyrshch", ['ъ'] = "cyrhrdsn", ['ы'] = "cyrery", ['ь'] = "cyrsftsn", ['э'] = "cyrerev", ['ю'] = "cyryu",
        ['я'] = "cyrya", ['ө'] = "cyrotld", ['ү'] = "cyry", ['і'] = "cyrii", ['ї'] = "cyryi", ['є'] = "cyrie",
        ['ґ'] = "cyrgup", ['ў'] = "cyrushrt", ['ј'] = "cyrje", ['љ'] = "cyrlje", ['њ'] = "cyrnje", ['ћ'] = "cyrtshe",
        ['ђ'] = "cyrdje", ['џ'] = "cyrdzhe", ['ә'] = "cyrschwa", ['ғ'] = "cyrghcrs", ['қ'] = "cyrkdsc",
        ['ң'] = "cyrndsc", ['һ'] = "cyrshha", ['ұ'] = "cyryhcrs", ['ѣ'] = "cyryat",
    }.ToFrozenDictionary();
}
