using Annotations.Citations.Dates;
using Annotations.Citations.Names;
using Annotations.Citations.Notes;
using Annotations.Citations.References;
using Annotations.Citations.Ris;
using Annotations.Citations.RichText;

namespace Annotations.Citations.Coins;

/// <summary>Makes keys and values of a reference (ANSI/NISO Z39.88-2004; the registry's matrices mtx:journal, mtx:book, mtx:dissertation, mtx:dc).</summary>
internal static class ContextObject
{
    private static readonly (string Variable, string Key)[] Texts =
    [
        ("volume", "volume"), ("issue", "issue"), ("publisher", "pub"), ("publisher-place", "place"), ("edition", "edition"),
        ("collection-title", "series"), ("ISBN", "isbn"), ("ISSN", "issn"), ("container-title-short", "stitle"),
        ("number-of-pages", "tpages"), ("language", "language"),
    ];

    internal static IEnumerable<KeyValuePair<string, string>> Of(Reference reference)
    {
        var ledger = new MemberLedger(reference);
        var matrix = MatrixOf(reference.Type);
        var pairs = new List<KeyValuePair<string, string>>();
        Add(pairs, "ctx_ver", "Z39.88-2004");
        Add(pairs, "rft_val_fmt", "info:ofi/fmt:kev:mtx:" + matrix);
        Add(pairs, "rft_id", ledger.Text("DOI") is { } doi ? "info:doi/" + doi : null);
        Add(pairs, "rft_id", ledger.Text("URL"));
        Add(pairs, "rft.genre", GenreOf(reference.Type, matrix));
        AddTitles(pairs, ledger, matrix);
        AddNames(pairs, ledger);
        AddDate(pairs, ledger);
        AddPages(pairs, ledger);
        foreach (var (variable, key) in Texts)
        {
            Add(pairs, "rft." + key, ledger.Text(variable));
        }

        Add(pairs, "rft_dat", NoteLines.Write(ledger));
        return pairs;
    }

    private static void Add(List<KeyValuePair<string, string>> pairs, string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            pairs.Add(new(key, value));
        }
    }

    private static string MatrixOf(string type) => type switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" or "review" or "review-book" or "periodical" => "journal",
        "book" or "chapter" or "classic" or "entry" or "entry-dictionary" or "entry-encyclopedia" or "paper-conference" or "report" or "pamphlet" => "book",
        "thesis" => "dissertation",
        _ => "dc",
    };

    private static string? GenreOf(string type, string matrix) => (type, matrix) switch
    {
        (_, "dc" or "dissertation") => null,
        ("paper-conference", _) => "proceeding",
        ("report", _) => "report",
        ("periodical", _) => "journal",
        (_, "journal") => "article",
        ("book" or "classic" or "pamphlet", _) => "book",
        _ => "bookitem",
    };

    private static void AddTitles(List<KeyValuePair<string, string>> pairs, MemberLedger ledger, string matrix)
    {
        var isWhole = ledger.Reference.Type is "book" or "classic" or "pamphlet" or "report" or "periodical";
        var title = matrix switch
        {
            "journal" => isWhole ? "rft.jtitle" : "rft.atitle",
            "book" => isWhole ? "rft.btitle" : "rft.atitle",
            _ => "rft.title",
        };
        Add(pairs, title, Plain(ledger.Text("title")));
        if (matrix is "journal" or "book" && !isWhole)
        {
            Add(pairs, matrix == "journal" ? "rft.jtitle" : "rft.btitle", Plain(ledger.Text("container-title")));
        }
    }

    private static string? Plain(string? text) => text is null ? null : Markup.Strip(text);

    private static void AddNames(List<KeyValuePair<string, string>> pairs, MemberLedger ledger)
    {
        var names = ledger.Names("author");
        for (var i = 0; i < names.Count; i++)
        {
            if (i == 0 && !names[i].IsLiteral)
            {
                Add(pairs, "rft.aulast", NameText.FamilyOf(names[i]));
                Add(pairs, "rft.aufirst", names[i].Given);
                Add(pairs, "rft.ausuffix", names[i].Suffix);
            }

            Add(pairs, names[i].IsLiteral ? "rft.aucorp" : "rft.au", NameText.Inverted(names[i]));
        }
    }

    private static void AddDate(List<KeyValuePair<string, string>> pairs, MemberLedger ledger)
    {
        if (ledger.Date("issued") is { } date)
        {
            Add(pairs, "rft.date", Edtf.Format(date) ?? date.Literal);
            if (NoteLines.PlainOf(date) is null)
            {
                ledger.Restore("issued");
            }
        }
    }

    private static void AddPages(List<KeyValuePair<string, string>> pairs, MemberLedger ledger)
    {
        if (ledger.Text("page") is { } pages)
        {
            var (start, end) = RisPages.Split(pages);
            Add(pairs, "rft.spage", end is null ? null : start);
            Add(pairs, "rft.epage", end);
            Add(pairs, "rft.pages", pages);
        }
    }
}
