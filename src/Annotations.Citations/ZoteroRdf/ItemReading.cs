using System.Xml.Linq;
using Annotations.Citations.Dates;
using Annotations.Citations.Identifiers;
using Annotations.Citations.Names;
using Annotations.Citations.Notes;
using Annotations.Citations.References;
using Annotations.Citations.Ris;
using static Annotations.Citations.ZoteroRdf.Vocabulary;

namespace Annotations.Citations.ZoteroRdf;

/// <summary>Makes a reference of an item: the inverse of <see cref="ItemElement"/>.</summary>
internal static class ItemReading
{
    /// <param name="nodes">The nodes that an item may refer to, by address.</param>
    internal static Reference Read(XElement item, IReadOnlyDictionary<string, XElement> nodes)
    {
        var about = item.Attribute(Rdf + "about")?.Value ?? string.Empty;
        var builder = new ReferenceBuilder(
            ItemTypes.ItemOf(Text(item, Zotero + "itemType"), item.Name),
            Text(item, Zotero + "citationKey") ?? (about.StartsWith('#') ? about[1..] : string.Empty));
        ReadTexts(item, Properties.Texts, builder);
        ReadNames(item, builder);
        ReadParts(item, nodes, builder);
        ReadPublisher(item, builder);
        ReadIdentifiers(item, builder);
        ReadSubjects(item, builder);
        builder.Text("event-title", Text(Below(item, Bib + "presentedAt", nodes), Dc + "title"));
        builder.Date("issued", DateOf(Text(item, Dc + "date"))).Date("accessed", DateOf(Text(item, DcTerms + "dateSubmitted")));
        ReadNotes(item, nodes, builder);
        return builder.Build();
    }

    private static string? Text(XElement? node, XName property) =>
        node?.Elements(property).FirstOrDefault(element => !element.HasElements)?.Value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The node that a property has within it or refers to.</summary>
    private static XElement? Below(XElement item, XName property, IReadOnlyDictionary<string, XElement> nodes) =>
        All(item, property, nodes).FirstOrDefault();

    private static IEnumerable<XElement> All(XElement item, XName property, IReadOnlyDictionary<string, XElement> nodes) =>
        item.Elements(property).Select(element => element.Elements().FirstOrDefault()
            ?? (element.Attribute(Rdf + "resource") is { } address ? nodes.GetValueOrDefault(address.Value) : null)).OfType<XElement>();

    private static void ReadTexts(XElement node, (string Variable, XName Property)[] properties, ReferenceBuilder builder)
    {
        foreach (var (variable, property) in properties)
        {
            if (!builder.Has(variable))
            {
                builder.Text(variable, Text(node, property));
            }
        }
    }

    private static void ReadNames(XElement item, ReferenceBuilder builder)
    {
        foreach (var (variable, property) in Properties.Names)
        {
            builder.Names(variable, [.. item.Elements(property).Descendants(Foaf + "Person").Select(NameOf).OfType<Name>()]);
        }
    }

    private static Name? NameOf(XElement person)
    {
        var (family, given) = (Text(person, Foaf + "surname"), Text(person, Foaf + "givenName") ?? Text(person, Foaf + "givenname"));
        if (given is null)
        {
            return family is null ? null : Name.Institution(family);
        }

        var parts = given.Split(", ", 2);
        return RisNames.Person(family, parts[0], parts.Length > 1 ? parts[1] : null);
    }

    private static void ReadParts(XElement item, IReadOnlyDictionary<string, XElement> nodes, ReferenceBuilder builder)
    {
        foreach (var part in All(item, DcTerms + "isPartOf", nodes))
        {
            if (part.Name == Bib + "Series")
            {
                builder.Text("collection-title", Text(part, Dc + "title")).Text("collection-number", Text(part, Dc + "identifier"));
                continue;
            }

            ReadTexts(part, Properties.OfContainer, builder);
            ReadIdentifiers(part, builder);
        }

        ReadTexts(item, [("volume", Prism + "volume"), ("number", Prism + "number")], builder);
    }

    private static void ReadPublisher(XElement item, ReferenceBuilder builder)
    {
        var organization = item.Element(Dc + "publisher")?.Element(Foaf + "Organization");
        builder.Text("publisher", Text(organization, Foaf + "name") ?? Text(item, Dc + "publisher"));
        builder.Text("publisher-place", Text(organization?.Element(VCard + "adr")?.Element(VCard + "Address"), VCard + "locality"));
    }

    private static void ReadIdentifiers(XElement node, ReferenceBuilder builder)
    {
        foreach (var identifier in node.Elements(Dc + "identifier"))
        {
            if (identifier.Element(DcTerms + "URI") is { } address)
            {
                builder.Text("URL", Text(address, Rdf + "value"));
                continue;
            }

            foreach (var (variable, word) in Properties.Identifiers)
            {
                if (identifier.Value.Trim() is var text && text.StartsWith(word, StringComparison.Ordinal) && !builder.Has(variable))
                {
                    builder.Text(variable, variable == "DOI" ? Doi.Bare(text[word.Length..].Trim()) : text[word.Length..].Trim());
                }
            }
        }
    }

    private static void ReadSubjects(XElement item, ReferenceBuilder builder)
    {
        builder.Text("call-number", item.Elements(Dc + "subject").Select(subject => Text(subject.Element(DcTerms + "LCC"), Rdf + "value")).FirstOrDefault(number => number is not null));
        var words = item.Elements(Dc + "subject").Where(subject => subject.Element(DcTerms + "LCC") is null)
            .Select(subject => Text(subject.Elements().FirstOrDefault(), Rdf + "value") ?? subject.Value.Trim()).Where(word => word.Length > 0).ToList();
        builder.Text("keyword", words.Count == 0 ? null : string.Join(", ", words));
    }

    /// <summary>A date of EDTF, with a time of day after it or not, or in words.</summary>
    private static Date? DateOf(string? text) =>
        text is null ? null
        : Edtf.TryParse(text, out var date) || Edtf.TryParse(text.Split(' ')[0], out date) ? PlainDates.Of(date)
        : RisDates.Parse(text);

    private static void ReadNotes(XElement item, IReadOnlyDictionary<string, XElement> nodes, ReferenceBuilder builder)
    {
        var memos = All(item, DcTerms + "isReferencedBy", nodes).Select(memo => Text(memo, Rdf + "value")).OfType<string>();
        var lines = new[] { Text(item, Dc + "description")?.ReplaceLineEndings("\n") }.OfType<string>().Concat(memos);
        if (string.Join('\n', lines) is { Length: > 0 } notes)
        {
            NoteReader.Read(notes, builder);
        }
    }
}
