using Annotations.Citations.Ris;

namespace Annotations.Citations.Medline;

/// <summary>The lines of one record of MEDLINE.</summary>
internal sealed class MedlineRecord(int at)
{
    private readonly List<(string Tag, string Value)> lines = [];

    internal void Add(string tag, string value) => lines.Add((tag, value));

    internal void Continue(string value) => lines[^1] = (lines[^1].Tag, lines[^1].Value + " " + value);

    /// <summary>The record with RIS's tags, which say the same.</summary>
    internal RisRecord ToRis()
    {
        var types = lines.Where(line => line.Tag == "PT").Select(line => line.Value).ToList();
        var record = new RisRecord(types.Contains("Book") ? "BOOK" : types.Contains("Book Chapter") ? "CHAP" : "JOUR", at);
        var hasFullNames = lines.Exists(line => line.Tag == "FAU");
        foreach (var (tag, value) in lines.Where(line => line.Tag != "AU" || !hasFullNames))
        {
            Add(record, tag, value);
        }

        return record;
    }

    private static void Add(RisRecord record, string tag, string value)
    {
        switch (tag)
        {
            case "AU":
                record.Add("AU", NameOf(value));
                break;
            case "LID" or "AID" when value.EndsWith("[doi]", StringComparison.Ordinal):
                record.Add("DO", value[..^"[doi]".Length].Trim());
                break;
            case "IS":
                record.Add("SN", value.Split(' ')[0]);
                break;
            case "DP":
                record.Add("PY", value.Split(' ')[0]);
                record.Add("DA", value[value.Split(' ')[0].Length..].Trim());
                break;
            case "MH":
                record.Add("KW", value.Replace("*", string.Empty, StringComparison.Ordinal));
                break;
            case "PG":
                record.Add("SP", value);
                break;
            default:
                record.Add(RisOf(tag), value);
                break;
        }
    }

    /// <summary>RIS's tag; the tag itself, which is kept, for one that RIS has none for.</summary>
    private static string RisOf(string tag) => tag switch
    {
        "FAU" => "AU", "CN" => "AU", "FED" or "ED" => "A2", "TI" or "BTI" => "TI", "TT" => "TT", "JT" => "T2", "TA" => "J2", "VI" => "VL", "IP" => "IS",
        "AB" => "AB", "LA" => "LA", "OT" => "KW", "PB" => "PB", "PMID" => "PMID", "PMC" => "PMC", "CTI" => "T3", "EN" => "ET", "ISBN" => "SN",
        _ => "MEDLINE " + tag,
    };

    /// <summary>A family name and initials without a comma: <c>Coox AD</c>.</summary>
    private static string NameOf(string name)
    {
        var at = name.LastIndexOf(' ');
        return at < 0 ? name : name[..at] + ", " + name[(at + 1)..];
    }
}
