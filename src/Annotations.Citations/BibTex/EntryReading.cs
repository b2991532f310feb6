using System.Text.RegularExpressions;
using Annotations.Citations.Formats;
using Annotations.Citations.Identifiers;
using Annotations.Citations.Locators;
using Annotations.Citations.Notes;
using Annotations.Citations.References;

namespace Annotations.Citations.BibTex;

/// <summary>Makes a reference of an entry whose inheritance is settled: the inverse of <see cref="BibTexEntry"/>.</summary>
internal sealed partial class EntryReading
{
    /// <summary>Before an arXiv identifier.</summary>
    internal const string ArxivPrefix = "arXiv:";

    private readonly LatexDecoder decoder = new();
    private readonly NameParser names;

    internal EntryReading() => names = new NameParser(decoder);

    internal Reference Read(RawEntry entry)
    {
        var fields = new EntryFields(entry, decoder);
        var type = TypeOf(entry, fields);
        var builder = new ReferenceBuilder(type, entry.Key);
        ReadNames(fields, builder);
        ReadTitles(fields, builder);
        ReadByType(type, fields, builder);
        ReadDates(fields, builder);
        ReadEprint(fields, builder);
        ReadAddress(fields, builder);
        foreach (var (variable, field) in BibTexFields.Texts)
        {
            ReadText(variable, fields.Text(field), builder);
        }

        ReadText("annote", fields.Text("annote", "annotation"), builder);
        ReadText("language", (fields.Text("langid") ?? fields.Text("language")) is { } name ? LanguageNames.CodeOf(name) ?? name : null, builder);
        ReadIdentifiers(fields, builder);
        ReadNote(fields, builder);
        ReadRest(fields, builder);
        return builder.Build();
    }

    private static string TypeOf(RawEntry entry, EntryFields fields)
    {
        var subtype = fields.Raw("entrysubtype")?.Trim();
        return subtype switch
        {
            "magazine" => "article-magazine",
            "newspaper" => "article-newspaper",
            not null when ReferenceTypes.IsKnown(subtype) => subtype,
            _ when IsPreprint(entry) => "article",
            _ => BibTexTypes.ItemOf(entry.Type, entry.Fields.ContainsKey("url") || (fields.Peek("howpublished") is { } published && IsAddress(published))),
        };
    }

    private static bool IsPreprint(RawEntry entry) =>
        entry.Type.ToLowerInvariant() is "misc" or "online" or "unpublished"
        && (entry.Fields.ContainsKey("eprint") || (entry.Fields.TryGetValue("publisher", out var publisher) && publisher.Trim('{', '}').Equals("arxiv", StringComparison.OrdinalIgnoreCase)));

    private void ReadNames(EntryFields fields, ReferenceBuilder builder)
    {
        var isKept = fields.Raw("options")?.Contains("useprefix=true", StringComparison.Ordinal) == true;
        foreach (var (variable, field) in BibTexFields.Names)
        {
            if (fields.Raw(field) is { } value)
            {
                builder.Names(variable, NameAnnotations.Apply(names.Parse(value, isKept), fields.Raw(field + "+an")));
            }
        }
    }

    private static void ReadTitles(EntryFields fields, ReferenceBuilder builder)
    {
        var title = Joined(fields, "title", "subtitle");
        var main = Joined(fields, "maintitle", "mainsubtitle");
        var book = Joined(fields, "booktitle", "booksubtitle");
        ReadText("title", book is null && main is not null ? main : title, builder);
        ReadText("volume-title", main is null ? null : book ?? title, builder);
        var journal = Joined(fields, "journaltitle", "journalsubtitle") ?? fields.Text("journal");
        ReadText("container-title", main is not null && book is not null ? main : book ?? journal, builder);
        foreach (var (variable, field) in BibTexFields.Titles)
        {
            ReadText(variable, fields.Text(field), builder);
        }
    }

    private static string? Joined(EntryFields fields, string field, string subfield)
    {
        var (title, subtitle) = (fields.Text(field), fields.Text(subfield));
        return title is null || subtitle is null ? title ?? subtitle
            : title + (title[^1] is '?' or '!' or ':' ? " " : ": ") + subtitle;
    }

    private static void ReadByType(string type, EntryFields fields, ReferenceBuilder builder)
    {
        var number = fields.Text("number");
        ReadText(NumberVariables.Of(type, builder.Has("collection-title")), number, builder);
        ReadText("issue", number is null ? fields.Text("issue") : null, builder);
        ReadText("part-number", fields.Text("part"), builder);
        ReadText("publisher", fields.Text("publisher", "institution", "school", "organization"), builder);
        ReadText("publisher-place", fields.Text("location", "address"), builder);
        ReadText("page", (fields.Text("pages") ?? fields.Text("eid", "articleno", "article-number", "art_number")) is { } pages ? PageRanges.WithHyphens(pages) : null, builder);
    }

    private static void ReadDates(EntryFields fields, ReferenceBuilder builder)
    {
        var written = fields.Date("date");
        var (year, month, day) = (fields.Text("year"), fields.Text("month"), fields.Text("day"));
        builder.Date("issued", written ?? IssuedReading.Of(year, month, day));
        foreach (var (variable, field) in BibTexFields.Dates)
        {
            builder.Date(variable, fields.Date(field));
        }
    }

    private static void ReadIdentifiers(EntryFields fields, ReferenceBuilder builder)
    {
        foreach (var (variable, field) in BibTexFields.Verbatim)
        {
            ReadText(variable, fields.Verbatim(field), builder);
        }

        if (builder.Build().Text("DOI") is { } doi)
        {
            builder.Text("DOI", Doi.Bare(doi));
        }
    }

    /// <summary>How an online work was published is its address in BibTeX, which has no field for one.</summary>
    private static void ReadAddress(EntryFields fields, ReferenceBuilder builder)
    {
        if (fields.Peek("howpublished") is { } published && IsAddress(published))
        {
            fields.Raw("howpublished");
            ReadText("URL", VerbatimText.Read(published), builder);
        }
    }

    private static bool IsAddress(string published) => AddressAlone().IsMatch(VerbatimText.Read(published));

    [GeneratedRegex(@"^https?://\S+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AddressAlone();

    /// <summary>A preprint's number in its archive (BibLaTeX manual, section 3.14.7), as CSL has it: <c>arXiv:1706.03762</c>.</summary>
    private static void ReadEprint(EntryFields fields, ReferenceBuilder builder)
    {
        var archive = fields.Peek("eprinttype") ?? fields.Peek("archiveprefix");
        if (archive is not null && archive.Equals("arxiv", StringComparison.OrdinalIgnoreCase) && fields.Peek("eprint") is { } number && !builder.Has("number"))
        {
            _ = (fields.Raw("eprint"), fields.Raw("eprinttype"), fields.Raw("archiveprefix"));
            builder.Text("number", ArxivPrefix + (number.StartsWith(ArxivPrefix, StringComparison.OrdinalIgnoreCase) ? number[ArxivPrefix.Length..] : number));
        }
    }

    private static void ReadNote(EntryFields fields, ReferenceBuilder builder)
    {
        if (fields.Text("note") is { } note)
        {
            NoteReader.Read(note, builder);
        }
    }

    /// <summary>Fields that CSL has no variable for are kept in <c>custom</c>.</summary>
    private static void ReadRest(EntryFields fields, ReferenceBuilder builder)
    {
        var rest = fields.Rest().Where(field => field.Key is not ("crossref" or "xdata"))
            .ToDictionary(field => field.Key, field => fields.Decoded(field.Value), StringComparer.Ordinal);
        CustomMembers.Add(rest, builder);
    }

    private static void ReadText(string variable, string? text, ReferenceBuilder builder)
    {
        if (text is not null && !builder.Has(variable))
        {
            builder.Text(variable, text);
        }
    }
}
