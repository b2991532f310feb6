using System.Xml.Linq;
using Annotations.Citations.Formats;
using Annotations.Citations.Notes;
using Annotations.Citations.References;

namespace Annotations.Citations.Mods;

/// <summary>Makes a reference of a record: the inverse of <see cref="ModsEntry"/>.</summary>
internal static class ModsReading
{
    internal static Reference Read(XElement mods)
    {
        var host = Related(mods, "host");
        var builder = new ReferenceBuilder(TypeOf(mods, host), Text(mods, "recordInfo", "recordIdentifier") ?? string.Empty);
        builder.Text("title", TitleOf(mods, null)).Text("title-short", TitleOf(mods, "abbreviated")).Text("translated-title", TitleOf(mods, "translated"));
        ReadNames(mods, builder);
        builder.Text("genre", Children(mods, "genre").FirstOrDefault(genre => genre.Attribute("authority") is null)?.Value.Trim());
        ReadOrigin(mods, builder);
        builder.Text("language", Text(mods, "language", "languageTerm") is { } language ? LanguageNames.CodeOf(language) ?? language : null).Text("abstract", Text(mods, "abstract"));
        var topics = Children(mods, "subject").SelectMany(subject => Children(subject, "topic")).Select(topic => topic.Value.Trim()).ToList();
        builder.Text("keyword", topics.Count == 0 ? null : string.Join(", ", topics));
        ReadHost(host ?? mods, host is not null, builder);
        ReadSeries(mods, builder);
        ReadIdentifiers(mods, host, builder);
        builder.Text("archive", Text(mods, "location", "physicalLocation")).Text("archive_location", Text(mods, "location", "shelfLocator"));
        builder.Text("URL", Text(mods, "location", "url"));
        var notes = string.Join('\n', Children(mods, "note").Select(note => note.Value.Trim().ReplaceLineEndings("\n")));
        if (notes.Length > 0)
        {
            NoteReader.Read(notes, builder);
        }

        return builder.Build();
    }

    private static string TypeOf(XElement mods, XElement? host)
    {
        var genres = Children(mods, "genre").ToList();
        var own = genres.FirstOrDefault(genre => genre.Attribute("authority")?.Value == ModsTypes.Authority)?.Value.Trim();
        var isInSerial = host is not null
            && (Children(host, "part").SelectMany(part => Children(part, "detail")).Any(detail => detail.Attribute("type")?.Value is "issue")
                || Identifier(host, "issn") is not null);
        var named = genres.Select(genre => ModsTypes.OfGenre(genre.Value.Trim())).FirstOrDefault(type => type is not null);
        return own is not null && ReferenceTypes.IsKnown(own) ? own
            : named is not null && !(host is not null && named is "book" or "periodical") ? named
            : ModsTypes.OfResource(Text(mods, "typeOfResource"), host is not null, isInSerial);
    }

    private static void ReadNames(XElement mods, ReferenceBuilder builder)
    {
        var names = Children(mods, "name").Select(element => (Role: RoleOf(element), Name: ModsNames.Parse(element)));
        foreach (var group in names.Where(one => one.Name is not null).GroupBy(one => one.Role))
        {
            builder.Names(group.Key, [.. group.Select(one => one.Name!)]);
        }
    }

    private static string RoleOf(XElement name)
    {
        var terms = Children(name, "role").SelectMany(role => Children(role, "roleTerm")).Select(term => term.Value.Trim().ToLowerInvariant()).ToList();
        return terms.Select(VariableOf).FirstOrDefault(variable => variable is not null) ?? (terms.Count == 0 || terms.Contains("creator") ? "author" : "contributor");
    }

    private static string? VariableOf(string term) =>
        term switch
        {
            "aut" or "cre" => "author",
            "edt" => "editor",
            "trl" => "translator",
            _ => ModsNames.Roles.FirstOrDefault(role => role.Role == term).Variable,
        };

    private static void ReadOrigin(XElement mods, ReferenceBuilder builder)
    {
        foreach (var origin in Children(mods, "originInfo"))
        {
            builder.Text("publisher-place", Children(origin, "place").SelectMany(place => Children(place, "placeTerm"))
                .FirstOrDefault(term => term.Attribute("type")?.Value != "code")?.Value.Trim());
            builder.Text("publisher", Text(origin, "publisher")).Text("edition", Text(origin, "edition"));
            builder.Date("issued", ModsDates.Of(Children(origin, "dateIssued").Concat(Children(origin, "copyrightDate"))));
            builder.Date("original-date", ModsDates.Of(Children(origin, "dateCreated")));
        }
    }

    private static void ReadHost(XElement host, bool isRelated, ReferenceBuilder builder)
    {
        if (isRelated)
        {
            builder.Text("container-title", TitleOf(host, null)).Text("container-title-short", TitleOf(host, "abbreviated"));
        }

        foreach (var part in Children(host, "part"))
        {
            foreach (var detail in Children(part, "detail"))
            {
                var variable = detail.Attribute("type")?.Value switch { "volume" => "volume", "issue" or "number" => "issue", _ => null };
                builder.Text(variable ?? "part-number", Text(detail, "number"));
            }

            var extent = Children(part, "extent").FirstOrDefault();
            var (start, end) = (extent is null ? null : Text(extent, "start") ?? Text(extent, "list"), extent is null ? null : Text(extent, "end"));
            builder.Text("page", start is null || end is null ? start ?? end : start + "-" + end);
        }
    }

    private static void ReadSeries(XElement mods, ReferenceBuilder builder)
    {
        if (Related(mods, "series") is { } series)
        {
            builder.Text("collection-title", TitleOf(series, null)).Text("collection-number", Text(series, "titleInfo", "partNumber"));
        }
    }

    private static void ReadIdentifiers(XElement mods, XElement? host, ReferenceBuilder builder)
    {
        builder.Text("DOI", Identifier(mods, "doi")).Text("ISBN", Identifier(mods, "isbn") ?? (host is null ? null : Identifier(host, "isbn")));
        builder.Text("ISSN", Identifier(mods, "issn") ?? (host is null ? null : Identifier(host, "issn")));
    }

    private static string? TitleOf(XElement element, string? type)
    {
        var info = Children(element, "titleInfo").FirstOrDefault(title => title.Attribute("type")?.Value == type);
        if (info is null || Text(info, "title") is not { } title)
        {
            return null;
        }

        var whole = Text(info, "nonSort") is { } article ? article + (article[^1] is '\'' or '’' ? string.Empty : " ") + title : title;
        return Text(info, "subTitle") is { } subtitle ? whole + ": " + subtitle : whole;
    }

    private static XElement? Related(XElement mods, string type) =>
        Children(mods, "relatedItem").FirstOrDefault(item => item.Attribute("type")?.Value == type);

    private static string? Identifier(XElement element, string type) =>
        Children(element, "identifier").FirstOrDefault(one => string.Equals(one.Attribute("type")?.Value, type, StringComparison.OrdinalIgnoreCase))?.Value.Trim();

    private static string? Text(XElement element, params ReadOnlySpan<string> path)
    {
        IEnumerable<XElement> found = [element];
        foreach (var step in path)
        {
            found = found.SelectMany(one => Children(one, step)).ToList();
        }

        return found.FirstOrDefault()?.Value.Trim() is { Length: > 0 } text ? text : null;
    }

    private static IEnumerable<XElement> Children(XElement element, string name) =>
        element.Elements().Where(child => child.Name.LocalName == name);
}
