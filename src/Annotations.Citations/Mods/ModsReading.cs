using System.Xml.Linq;
using Annotations.Citations.Dates;
using Annotations.Citations.Formats;
using Annotations.Citations.Names;
using Annotations.Citations.Notes;
using Annotations.Citations.References;

namespace Annotations.Citations.Mods;

/// <summary>Makes a reference of a record: the inverse of <see cref="ModsEntry"/>.</summary>
internal static class ModsReading
{
    /// <summary>Who grants a degree publishes the thesis, to CSL.</summary>
    private const string Grantor = "degree grantor";

    internal static Reference Read(XElement mods)
    {
        var host = Related(mods, "host");
        var builder = new ReferenceBuilder(TypeOf(mods, host), Text(mods, "recordInfo", "recordIdentifier") ?? Identifier(mods, "citekey") ?? string.Empty);
        builder.Text("title", TitleOf(mods, null)).Text("title-short", TitleOf(mods, "abbreviated")).Text("translated-title", TitleOf(mods, "translated"));
        ReadNames(mods, host, builder);
        builder.Text("genre", Children(mods, "genre").FirstOrDefault(genre => genre.Attribute("authority") is null)?.Value.Trim());
        ReadOrigin(host, builder);
        ReadOrigin(mods, builder);
        builder.Text("language", Text(mods, "language", "languageTerm") is { } language ? LanguageNames.CodeOf(language) ?? language : null).Text("abstract", Text(mods, "abstract"));
        var topics = Children(mods, "subject").SelectMany(subject => subject.Elements()).Where(IsKeyword).Select(topic => topic.Value.Trim()).Distinct(StringComparer.Ordinal).ToList();
        builder.Text("keyword", topics.Count == 0 ? null : string.Join(", ", topics));
        ReadHost(mods, isRelated: false, builder);
        if (host is not null)
        {
            ReadHost(host, isRelated: true, builder);
            ReadSeries(host, builder);
            Set("collection-title", Related(host, "host") is { } outer ? TitleOf(outer, null) : null, builder);
        }

        ReadSeries(mods, builder);
        builder.Text("call-number", Text(mods, "classification"));
        ReadIdentifiers(mods, host, builder);
        builder.Text("archive", Text(mods, "location", "physicalLocation")).Text("archive_location", Text(mods, "location", "shelfLocator"));
        builder.Text("URL", Text(mods, "location", "url"));
        var notes = string.Join('\n', Children(mods, "note").Select(note => note.Value.Trim().ReplaceLineEndings("\n")));
        if (notes.Length > 0)
        {
            NoteReader.Read(notes, builder);
        }

        ReadRest(mods, builder);

        return builder.Build();
    }

    private static bool IsKeyword(XElement subject) => subject.Name.LocalName is "topic" or "geographic" or "temporal" && subject.Value.Trim().Length > 0;

    /// <summary>Elements that CSL has no variable for are kept in <c>custom</c>.</summary>
    private static void ReadRest(XElement mods, ReferenceBuilder builder)
    {
        var rest = Children(mods, "identifier").Select(one => (Name: one.Attribute("type")?.Value ?? "identifier", Text: one.Value.Trim()))
            .Append(("extent", Text(mods, "physicalDescription", "extent") ?? string.Empty)).Append(("tableOfContents", Text(mods, "tableOfContents") ?? string.Empty))
            .Where(pair => pair.Item2.Length > 0 && pair.Item1.ToLowerInvariant() is not ("doi" or "isbn" or "issn" or "citekey" or "uri"))
            .DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        CustomMembers.Add(rest, builder);
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

    private static void ReadNames(XElement mods, XElement? host, ReferenceBuilder builder)
    {
        var own = Children(mods, "name").Select(element => (Role: RoleOf(element), Name: ModsNames.Parse(element)));
        var hosts = (host is null ? [] : Children(host, "name")).Select(element => (Role: HostRoleOf(RoleOf(element)), Name: ModsNames.Parse(element)));
        foreach (var group in own.Concat(hosts).Where(one => one.Name is not null).GroupBy(one => one.Role))
        {
            if (group.Key == Grantor)
            {
                builder.Text("publisher", string.Join("; ", group.Select(one => NameText.Inverted(one.Name!))));
            }
            else
            {
                builder.Names(group.Key, [.. group.Select(one => one.Name!)]);
            }
        }
    }

    private static string HostRoleOf(string role) => role == "author" ? "container-author" : role;

    private static string RoleOf(XElement name)
    {
        var terms = Children(name, "role").SelectMany(role => Children(role, "roleTerm")).Select(term => term.Value.Trim().TrimEnd('.', ',').ToLowerInvariant()).ToList();
        return terms.Select(VariableOf).FirstOrDefault(variable => variable is not null) ?? (terms.Count == 0 || terms.Contains("creator") ? "author" : "contributor");
    }

    private static string? VariableOf(string term) =>
        term switch
        {
            "aut" or "cre" => "author",
            "edt" => "editor",
            "trl" => "translator",
            "degree grantor" or "dgg" or "degree granting institution" => Grantor,
            _ => ModsNames.Roles.FirstOrDefault(role => role.Role == term).Variable,
        };

    private static void ReadOrigin(XElement? item, ReferenceBuilder builder)
    {
        foreach (var origin in item is null ? [] : Children(item, "originInfo"))
        {
            var place = Children(origin, "place").SelectMany(place => Children(place, "placeTerm")).FirstOrDefault(term => term.Attribute("type")?.Value != "code");
            Set("publisher-place", place?.Value.Trim(), builder);
            Set("publisher", Text(origin, "publisher"), builder);
            Set("edition", Text(origin, "edition"), builder);
            SetDate("issued", ModsDates.Of(Children(origin, "dateIssued").Concat(Children(origin, "copyrightDate"))), builder);
            SetDate("original-date", ModsDates.Of(Children(origin, "dateCreated")), builder);
        }
    }

    private static void Set(string variable, string? text, ReferenceBuilder builder) => _ = text is null ? builder : builder.Text(variable, text);

    private static void SetDate(string variable, Date? date, ReferenceBuilder builder) => _ = date is null ? builder : builder.Date(variable, date);

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
                Set(variable ?? "part-number", Text(detail, "number"), builder);
            }

            var extent = Children(part, "extent").FirstOrDefault();
            var (start, end) = (extent is null ? null : Text(extent, "start") ?? Text(extent, "list"), extent is null ? null : Text(extent, "end"));
            Set("page", start is null || end is null ? start ?? end : start + "-" + end, builder);
        }
    }

    private static void ReadSeries(XElement mods, ReferenceBuilder builder)
    {
        if (Related(mods, "series") is { } series)
        {
            Set("collection-title", TitleOf(series, null), builder);
            Set("collection-number", Text(series, "titleInfo", "partNumber"), builder);
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
