using Annotations.Citations.Ris;

namespace Annotations.Citations.WebOfScience;

/// <summary>The lines of one record of Web of Science.</summary>
/// <param name="type">J, B, S or P: journal, book, series or patent.</param>
internal sealed class WebOfScienceRecord(string type, int at)
{
    private readonly List<(string Tag, string Value)> lines = [];

    internal string LastTag => lines.Count == 0 ? string.Empty : lines[^1].Tag;

    internal void Add(string tag, string value) => lines.Add((tag, value));

    /// <summary>A further line of the last tag: a further value of a list, else more of the same.</summary>
    internal void Continue(string value, bool isList)
    {
        if (isList)
        {
            lines.Add((LastTag, value));
        }
        else if (lines.Count > 0)
        {
            lines[^1] = (LastTag, lines[^1].Value + " " + value);
        }
    }

    /// <summary>The record with RIS's tags, which say the same.</summary>
    internal RisRecord ToRis()
    {
        var isPaper = lines.Exists(line => line.Tag == "DT" && line.Value.Contains("Proceedings", StringComparison.Ordinal)) && type != "J";
        var hasContainer = lines.Exists(line => line.Tag == "SO") && lines.Exists(line => line.Tag is "BE" or "BP");
        var record = new RisRecord(isPaper ? "CPAPER" : type == "P" ? "PAT" : type == "J" ? "JOUR" : hasContainer ? "CHAP" : "BOOK", at);
        var hasFullNames = lines.Exists(line => line.Tag == "AF");
        foreach (var (tag, value) in lines.Where(line => line.Tag != "AU" || !hasFullNames))
        {
            Add(record, tag, value);
        }

        return record;
    }

    private static void Add(RisRecord record, string tag, string value)
    {
        if (tag is "DE" or "ID")
        {
            Array.ForEach(value.Split(';', StringSplitOptions.TrimEntries), keyword => record.Add("KW", keyword));
        }
        else
        {
            record.Add(RisOf(tag), value);
        }
    }

    /// <summary>RIS's tag; the tag itself, which is kept, for one that RIS has none for.</summary>
    private static string RisOf(string tag) => tag switch
    {
        "AU" or "AF" or "CA" or "GP" => "AU", "BE" => "A2", "TI" => "TI", "SO" => "T2", "SE" => "T3", "J9" => "J2", "PY" => "PY", "PD" => "DA", "VL" => "VL",
        "IS" => "IS", "BP" => "SP", "EP" => "EP", "AR" => "SP", "DI" => "DO", "SN" or "EI" or "BN" => "SN", "AB" => "AB", "PU" => "PB", "PI" => "CY",
        "LA" => "LA", "DT" => "M3", "CT" => "CT conference", "UT" => "AN",
        _ => "WOS " + tag,
    };
}
