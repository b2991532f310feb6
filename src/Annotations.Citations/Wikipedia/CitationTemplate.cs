using System.Globalization;
using System.Text;
using Annotations.Citations.Locators;
using Annotations.Citations.Names;
using Annotations.Citations.Notes;
using Annotations.Citations.References;
using Annotations.Citations.Variants;

namespace Annotations.Citations.Wikipedia;

/// <summary>One reference as a template.</summary>
internal static class CitationTemplate
{
    private static readonly (string Variable, string Parameter)[] Texts =
    [
        ("publisher", "publisher"), ("publisher-place", "location"), ("volume", "volume"), ("issue", "issue"),
        ("collection-title", "series"), ("language", "language"), ("ISBN", "isbn"), ("ISSN", "issn"), ("DOI", "doi"),
        ("PMID", "pmid"), ("PMCID", "pmc"), ("translated-title", "trans-title"), ("URL", "url"),
    ];

    internal static string Of(Reference reference)
    {
        var ledger = new MemberLedger(reference);
        var name = NameOf(reference.Type);
        var output = new StringBuilder("{{").Append(name);
        AppendNames(output, ledger, "author", "last", "first", "author");
        AppendNames(output, ledger, "editor", "editor-last", "editor-first", "editor");
        AppendNames(output, ledger, "translator", "translator-last", "translator-first", "translator");
        AppendDate(output, ledger, "issued", "date");
        AppendDate(output, ledger, "original-date", "orig-date");
        AppendTitles(output, ledger, name);
        Append(output, "edition", name is "cite book" or "cite encyclopedia" ? ledger.Text("edition") : null);
        Append(output, name == "cite thesis" ? "degree" : "type", ledger.Text("genre"));
        AppendPages(output, ledger);
        foreach (var (variable, parameter) in Texts)
        {
            Append(output, parameter, ledger.Text(variable));
        }

        AppendDate(output, ledger, "accessed", "access-date");
        output.Append("}}");
        AppendRest(output, ledger);
        return output.ToString();
    }

    private static string NameOf(string type) => type switch
    {
        "book" or "chapter" or "classic" or "pamphlet" => "cite book",
        "article-journal" or "review" or "review-book" => "cite journal",
        "article-magazine" => "cite magazine",
        "article-newspaper" => "cite news",
        "thesis" => "cite thesis",
        "report" or "standard" => "cite report",
        "webpage" or "post" or "post-weblog" => "cite web",
        "paper-conference" => "cite conference",
        "entry" or "entry-dictionary" or "entry-encyclopedia" => "cite encyclopedia",
        "map" => "cite map",
        "interview" => "cite interview",
        "motion_picture" or "broadcast" or "song" => "cite AV media",
        "speech" => "cite speech",
        _ => "citation",
    };

    private static void AppendNames(StringBuilder output, MemberLedger ledger, string variable, string last, string first, string whole)
    {
        var names = ledger.Names(variable);
        for (var i = 0; i < names.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            var one = LanguageVariants.Romanised(names[i]) ?? names[i];
            var family = NameText.FamilyOf(one);
            if (one.IsLiteral || family is null)
            {
                Append(output, whole + number, NameText.Inverted(one));
                continue;
            }

            Append(output, last + number, family);
            Append(output, first + number, one.Suffix is { } suffix ? (one.Given + ", " + suffix).TrimStart(',', ' ') : one.Given);
        }
    }

    private static void AppendTitles(StringBuilder output, MemberLedger ledger, string name)
    {
        var isChapter = ledger.Reference.Type == "chapter";
        AppendTitle(output, ledger, isChapter ? "chapter" : "title");
        var container = isChapter ? "title" : name switch
        {
            "cite journal" => "journal",
            "cite magazine" => "magazine",
            "cite news" => "newspaper",
            "cite web" => "website",
            "cite conference" => "book-title",
            "cite encyclopedia" => "encyclopedia",
            _ => "work",
        };
        Append(output, container, ledger.Text("container-title"));
    }

    /// <summary>A romanised title stands before the one in its own script (Citation Style 1, "script-title": the language before a colon).</summary>
    private static void AppendTitle(StringBuilder output, MemberLedger ledger, string parameter)
    {
        var (title, language) = (ledger.Text("title"), LanguageVariants.LanguageOf(ledger.Reference, "title") ?? ledger.Reference.Text("language"));
        var romanised = title is null || language is null ? null : LanguageVariants.Romanised(ledger.Reference, "title");
        Append(output, parameter, romanised ?? title);
        Append(output, "script-" + parameter, romanised is null ? null : language!.Split('-')[0] + ":" + title);
        var translated = ledger.Reference.Has("translated-title") ? null : LanguageVariants.Of(ledger.Reference, "title").GetValueOrDefault("en");
        Append(output, "trans-" + parameter, translated);
    }

    private static void AppendPages(StringBuilder output, MemberLedger ledger)
    {
        if (ledger.Text("page") is { } pages)
        {
            var dashed = PageRanges.WithEnDashes(pages);
            Append(output, dashed == pages && pages.AsSpan().IndexOfAny(',', '–') < 0 ? "page" : "pages", dashed);
        }
    }

    private static void AppendDate(StringBuilder output, MemberLedger ledger, string variable, string parameter)
    {
        if (ledger.Date(variable) is { } date)
        {
            Append(output, parameter, WikipediaDate.Of(date));
            if (WikipediaDate.Of(date) is null || NoteLines.PlainOf(date) is null)
            {
                ledger.Restore(variable);
            }
        }
    }

    private static void AppendRest(StringBuilder output, MemberLedger ledger)
    {
        if (NoteLines.Write(ledger) is { } rest)
        {
            output.Append("<!-- ").Append(rest.Replace("--", "&#45;&#45;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)).Append(" -->");
        }
    }

    private static void Append(StringBuilder output, string parameter, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            output.Append(" |").Append(parameter).Append('=').Append(parameter == "url" ? WikiText.OfUrl(value) : WikiText.Of(value));
        }
    }
}
