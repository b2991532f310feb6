using System.Collections.Frozen;

namespace Annotations.Citations.Scripts;

/// <summary>
/// Latin letters with diacritics and what they are made of (Unicode Character Database, canonical decompositions).
/// A table of our own, since a machine without ICU data decomposes nothing.
/// </summary>
internal static class LatinLetters
{
    /// <summary>A combining mark, then pairs of a letter that has it and the letter without.</summary>
    private static readonly string[] Rows =
    [
        "\u0300ÀAÈEÌIÒOÙUàaèeìiòoùuǸNǹnẀWẁwỲYỳy",
        "\u0301ÁAÉEÍIÓOÚUÝYáaéeíióoúuýyĆCćcĹLĺlŃNńnŔRŕrŚSśsŹZźzǴGǵgḰKḱkḾMḿmṔPṕpẂWẃwǼÆǽæǾØǿø",
        "\u0302ÂAÊEÎIÔOÛUâaêeîiôoûuĈCĉcĜGĝgĤHĥhĴJĵjŜSŝsŴWŵwŶYŷyẐZẑz",
        "\u0303ÃAÑNÕOãañnõoĨIĩiŨUũuẼEẽeỸYỹyṼVṽv",
        "\u0304ĀAāaĒEēeĪIīiŌOōoŪUūuȲYȳyḠGḡg",
        "\u0306ĂAăaĔEĕeĞGğgĬIĭiŎOŏoŬUŭu",
        "\u0307ĊCċcĖEėeĠGġgİIŻZżzȦAȧaȮOȯoḂBḃbḊDḋdḞFḟfḢHḣhṀMṁmṄNṅnṖPṗpṘRṙrṠSṡsṪTṫtẊXẋxẎYẏy",
        "\u0308ÄAËEÏIÖOÜUäaëeïiöoüuÿyŸYẄWẅwẌXẍxḦHḧhẗt",
        "\u030AÅAåaŮUůuẘwẙy",
        "\u030BŐOőoŰUűu",
        "\u030CČCčcĎDďdĚEěeŇNňnŘRřrŠSšsŤTťtŽZžzǍAǎaǏIǐiǑOǒoǓUǔuǦGǧgǨKǩkǰjĽLľlȞHȟh",
        "\u0323ḄBḅbḌDḍdẸEẹeḤHḥhỊIịiḲKḳkḶLḷlṂMṃmṆNṇnỌOọoṚRṛrṢSṣsṬTṭtỤUụuṾVṿvẈWẉwỴYỵyẒZẓzẠAạa",
        "\u0327ÇCçcŞSşsŢTţtĢGģgĶKķkĻLļlŅNņnŖRŗrȨEȩeḐDḑdḨHḩh",
        "\u0328ĄAąaĘEęeĮIįiŲUųuǪOǫo",
        "\u0331ḆBḇbḎDḏdḴKḵkḺLḻlṈNṉnṞRṟrṮTṯtẔZẕzẖh",
        "\u0326ȘSșsȚTțt",
        "\u031BƠOơoƯUưu",
    ];

    /// <summary>Letters of Vietnamese that have two marks: the letter, the letter with one mark less, the other mark.</summary>
    private const string TwoMarks =
        "ẤÂ\u0301ấâ\u0301ẦÂ\u0300ầâ\u0300ẬẠ\u0302ậạ\u0302ẾÊ\u0301ếê\u0301ỀÊ\u0300ềê\u0300ỆẸ\u0302ệẹ\u0302"
        + "ỐÔ\u0301ốô\u0301ỒÔ\u0300ồô\u0300ỘỌ\u0302ộọ\u0302ẮĂ\u0301ắă\u0301ẰĂ\u0300ằă\u0300ẶẠ\u0306ặạ\u0306"
        + "ỚƠ\u0301ớơ\u0301ỜƠ\u0300ờơ\u0300ỨƯ\u0301ứư\u0301ỪƯ\u0300ừư\u0300ẪÂ\u0303ẫâ\u0303ỄÊ\u0303ễê\u0303"
        + "ỖÔ\u0303ỗô\u0303ǛÜ\u0300ǜü\u0300ǗÜ\u0301ǘü\u0301ǙÜ\u030Cǚü\u030CǕÜ\u0304ǖü\u0304";

    private static readonly FrozenDictionary<char, (char Base, char Mark)> Parts = AllParts();

    private static readonly FrozenDictionary<(char Base, char Mark), char> Wholes =
        Parts.ToFrozenDictionary(part => part.Value, part => part.Key);

    /// <summary>Takes one mark off a letter; false when it has none that this table knows.</summary>
    internal static bool TryTakeApart(char letter, out char bare, out char mark)
    {
        var isKnown = Parts.TryGetValue(letter, out var parts);
        (bare, mark) = parts;
        return isKnown;
    }

    /// <summary>Puts a combining mark on a letter; false when Unicode has no such letter in one piece.</summary>
    internal static bool TryPutTogether(char bare, char mark, out char letter) =>
        Wholes.TryGetValue((bare, mark), out letter);

    private static FrozenDictionary<char, (char Base, char Mark)> AllParts()
    {
        var parts = new Dictionary<char, (char Base, char Mark)>();
        foreach (var row in Rows)
        {
            for (var i = 1; i < row.Length; i += 2)
            {
                parts.Add(row[i], (row[i + 1], row[0]));
            }
        }

        for (var i = 0; i < TwoMarks.Length; i += 3)
        {
            parts.Add(TwoMarks[i], (TwoMarks[i + 1], TwoMarks[i + 2]));
        }

        return parts.ToFrozenDictionary();
    }
}
