using System.Text;
using Annotations.Citations.Dates;
using Annotations.Citations.Formats;
using Annotations.Citations.Locators;
using Annotations.Citations.Notes;
using Annotations.Citations.References;

namespace Annotations.Citations.BibTex;

/// <summary>Writes one entry, field by field.</summary>
internal sealed class BibTexEntry(StringBuilder output, BibTexDialect dialect, LatexEncoding encoding)
{
    private readonly HashSet<string> fields = new(StringComparer.Ordinal);

    internal void Write(Reference reference, string key, ExactMembers exact)
    {
        fields.Clear();
        var ledger = new MemberLedger(reference, exact);
        var entry = BibTexTypes.EntryOf(reference.Type, reference.Text("genre"), dialect);
        output.Append('@').Append(entry).Append('{').Append(key);
        WriteNames(ledger);
        WriteTitle(ledger);
        WriteByType(ledger, entry);
        WriteAll(BibTexFields.Titles, ledger, isTitle: true);
        WriteIssued(ledger);
        WriteAll(BibTexFields.Texts, ledger, isTitle: false);
        WriteText(dialect == BibTexDialect.BibLatex ? "annotation" : "annote", ledger.Text("annote"));
        WriteLanguage(ledger);
        WriteDates(ledger);
        foreach (var (variable, field) in BibTexFields.Verbatim)
        {
            WriteRaw(field, ledger.Text(variable) is { } text ? VerbatimText.Of(text) : null);
        }

        WriteRaw("entrysubtype", BibTexTypes.ItemOf(entry, fields.Contains("url")) == reference.Type ? null : SubtypeOf(reference.Type));
        WriteText("note", NoteLines.Write(ledger));
        output.Append("\n}\n");
    }

    private static string SubtypeOf(string type) => type switch
    {
        "article-magazine" => "magazine",
        "article-newspaper" => "newspaper",
        _ => VerbatimText.Of(type),
    };

    private void WriteNames(MemberLedger ledger)
    {
        var fields = BibTexFields.Names.Select(pair => (pair.Field, Names: ledger.Names(pair.Variable))).Where(pair => pair.Names.Count > 0).ToList();
        var isPrefixKept = fields.Any(pair => pair.Names.Any(name => name.NonDroppingParticle is not null));
        foreach (var (field, names) in fields)
        {
            StartField(field).Append('{');
            BibTexNames.Append(output, names, encoding);
            output.Append('}');
            WriteRaw(field + "+an", NameAnnotations.Of(names, isPrefixKept));
        }

        WriteRaw("options", isPrefixKept ? "useprefix=true" : null);
    }

    /// <summary>BibLaTeX has a work of several volumes as the main title of each (BibLaTeX manual, section 2.2.2, "maintitle").</summary>
    private void WriteTitle(MemberLedger ledger)
    {
        var volume = dialect == BibTexDialect.BibLatex && IsInVolumes(ledger.Reference) ? ledger.Text("volume-title") : null;
        WriteText(volume is null ? "title" : "maintitle", ledger.Text("title"), isTitle: true);
        WriteText("title", volume, isTitle: true);
        WriteText("part", dialect == BibTexDialect.BibLatex ? ledger.Text("part-number") : null);
    }

    private static bool IsInVolumes(Reference reference) =>
        reference.Has("title") && !reference.Has("container-title") && reference.Type is "book" or "classic" or "collection";

    /// <summary>The fields whose names depend on the type.</summary>
    private void WriteByType(MemberLedger ledger, string entry)
    {
        var type = ledger.Reference.Type;
        var isLatex = dialect == BibTexDialect.BibLatex;
        var isArticle = type is "article-journal" or "article-magazine" or "article-newspaper" or "review" or "review-book";
        var isPart = type is "chapter" or "entry" or "entry-dictionary" or "entry-encyclopedia" or "paper-conference";
        if (isArticle || isPart)
        {
            var journal = isLatex ? "journaltitle" : "journal";
            WriteText(isArticle ? journal : "booktitle", ledger.Text("container-title"), isTitle: isPart);
        }

        WriteNumber(ledger.Text(NumberVariables.Of(type, ledger.Reference.Text("collection-title") is not null)), isLatex);
        WriteText(PublisherFieldOf(type, entry), ledger.Text("publisher"));
        WriteText(isLatex ? "location" : "address", ledger.Text("publisher-place"));
        WriteText("pages", ledger.Text("page") is { } pages ? PageRanges.WithEnDashes(pages) : null);
    }

    private string PublisherFieldOf(string type, string entry) => (type, dialect) switch
    {
        ("thesis", BibTexDialect.BibTex) => "school",
        ("thesis" or "report", _) => "institution",
        (_, BibTexDialect.BibLatex) when entry is "online" or "misc" => "organization",
        _ => "publisher",
    };

    /// <summary>An arXiv identifier has fields of its own (BibLaTeX manual, section 3.14.7).</summary>
    private void WriteNumber(string? number, bool isLatex)
    {
        if (number is null || !number.StartsWith(EntryReading.ArxivPrefix, StringComparison.Ordinal))
        {
            WriteText("number", number);
            return;
        }

        WriteRaw("eprint", VerbatimText.Of(number[EntryReading.ArxivPrefix.Length..]));
        WriteRaw(isLatex ? "eprinttype" : "archiveprefix", isLatex ? "arxiv" : "arXiv");
    }

    private void WriteAll((string Variable, string Field)[] map, MemberLedger ledger, bool isTitle)
    {
        foreach (var (variable, field) in map)
        {
            if (!fields.Contains(field))
            {
                WriteText(field, ledger.Text(variable), isTitle);
            }
        }
    }

    private void WriteLanguage(MemberLedger ledger)
    {
        var language = ledger.Text("language");
        var babel = dialect == BibTexDialect.BibLatex && language is not null ? LanguageNames.NameOf(language) : null;
        WriteText(babel is null ? "language" : "langid", babel ?? language);
    }

    private void WriteIssued(MemberLedger ledger)
    {
        if (ledger.Date("issued") is not { } date)
        {
            return;
        }

        var edtf = Edtf.Format(date);
        if (dialect == BibTexDialect.BibTex || edtf is null)
        {
            WriteText("year", BibTexDates.Year(date));
            WriteMonth(date);
        }

        WriteRaw("date", dialect == BibTexDialect.BibLatex || !BibTexDates.IsPlain(date) ? edtf : null);
    }

    private void WriteMonth(Date date)
    {
        if (BibTexDates.Month(date) is { } month)
        {
            StartField("month").Append(month);
            WriteText("day", date.Start!.Value.Day?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            WriteText("month", BibTexDates.Season(date));
        }
    }

    private void WriteDates(MemberLedger ledger)
    {
        foreach (var (variable, field) in BibTexFields.Dates)
        {
            if (ledger.Date(variable) is { } date)
            {
                WriteRaw(field, Edtf.Format(date));
            }
        }
    }

    private void WriteText(string field, string? text, bool isTitle = false)
    {
        if (text is not null)
        {
            StartField(field).Append('{');
            BibTexTitle.Append(output, text, encoding, isTitle);
            output.Append('}');
        }
    }

    private void WriteRaw(string field, string? text)
    {
        if (text is not null)
        {
            StartField(field).Append('{').Append(text).Append('}');
        }
    }

    private StringBuilder StartField(string field)
    {
        fields.Add(field);
        return output.Append(",\n  ").Append(field).Append(" = ");
    }
}
