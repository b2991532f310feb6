using Annotations.Citations.Formats;

namespace Annotations.Citations.BibTex;

/// <summary>
/// Gives entries the fields of those that they name in <c>crossref</c> and <c>xdata</c> (BibLaTeX manual, appendix B and
/// section 3.13.6; BibTeX manual, section 4). What an entry has itself, it keeps.
/// </summary>
internal sealed class Heirs(InputText input, List<RawEntry> entries)
{
    /// <summary>How many generations are followed; real files have three at most.</summary>
    private const int MaxGenerations = 32;

    private static readonly HashSet<string> Personal = new(StringComparer.OrdinalIgnoreCase)
    {
        "crossref", "xref", "xdata", "ids", "entryset", "entrysubtype", "execute", "label", "options", "presort", "related",
        "relatedoptions", "relatedstring", "relatedtype", "shorthand", "shorthandintro", "sortkey", "shorttitle",
    };

    private static readonly HashSet<string> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        "inbook", "incollection", "inproceedings", "conference", "inreference", "bookinbook", "suppbook", "suppcollection",
    };

    private readonly Dictionary<string, RawEntry> byKey = ByKey(entries);

    internal void Inherit()
    {
        foreach (var entry in entries)
        {
            Inherit(entry, MaxGenerations);
        }
    }

    private static Dictionary<string, RawEntry> ByKey(List<RawEntry> entries)
    {
        var byKey = new Dictionary<string, RawEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            byKey.TryAdd(entry.Key, entry);
        }

        return byKey;
    }

    private void Inherit(RawEntry entry, int generations)
    {
        if (entry.Inheritance != Inheritance.Pending)
        {
            return;
        }

        entry.Inheritance = Inheritance.Running;
        foreach (var key in (entry.Fields.GetValueOrDefault("xdata") ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Inherit(entry, key, generations, isWhole: true);
        }

        if (entry.Fields.GetValueOrDefault("crossref")?.Trim() is { Length: > 0 } parent)
        {
            Inherit(entry, parent, generations, isWhole: false);
        }

        entry.Inheritance = Inheritance.Done;
    }

    private void Inherit(RawEntry heir, string key, int generations, bool isWhole)
    {
        if (!byKey.TryGetValue(key, out var parent) || parent.Inheritance == Inheritance.Running || generations == 0)
        {
            input.Fault(heir.At, ReadFaultCodes.ParentMissing, $"There is no entry {key} here to inherit from, or it inherits from this one.");
            return;
        }

        Inherit(parent, generations - 1);
        var isPart = !isWhole && Parts.Contains(heir.Type);
        foreach (var (field, value) in parent.Fields)
        {
            if (!Personal.Contains(field))
            {
                heir.Fields.TryAdd(isWhole ? field : NameFor(heir, parent, field, isPart), value);
            }
        }
    }

    private static string NameFor(RawEntry heir, RawEntry parent, string field, bool isPart) => field.ToLowerInvariant() switch
    {
        "title" when isPart => parent.Fields.ContainsKey("booktitle") ? "maintitle" : "booktitle",
        "subtitle" when isPart => "booksubtitle",
        "title" when parent.Type.Equals("periodical", StringComparison.OrdinalIgnoreCase) => "journaltitle",
        "subtitle" when parent.Type.Equals("periodical", StringComparison.OrdinalIgnoreCase) => "journalsubtitle",
        "title" when parent.Type.StartsWith("mv", StringComparison.OrdinalIgnoreCase) => "maintitle",
        "author" when isPart && heir.Fields.ContainsKey("author") => "bookauthor",
        _ => field,
    };
}
