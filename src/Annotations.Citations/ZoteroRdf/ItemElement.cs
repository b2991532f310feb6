using System.Xml.Linq;
using Annotations.Citations.Dates;
using Annotations.Citations.Names;
using Annotations.Citations.Notes;
using Annotations.Citations.References;
using Annotations.Citations.Xml;
using static Annotations.Citations.ZoteroRdf.Vocabulary;

namespace Annotations.Citations.ZoteroRdf;

/// <summary>Makes the element of one item.</summary>
internal static class ItemElement
{
    internal static XElement Of(Reference reference, string key, ExactMembers exact)
    {
        var ledger = new MemberLedger(reference, exact);
        var (type, className) = ItemTypes.Of(reference.Type);
        var item = new XElement(className, new XAttribute(Rdf + "about", "#" + key), new XElement(Zotero + "itemType", type));
        AddContainer(item, ledger);
        AddSeries(item, ledger);
        AddPublisher(item, ledger);
        AddNames(item, ledger);
        AddTexts(item, Properties.Texts, ledger);
        AddNumbers(item, ledger);
        AddIdentifiers(item, ledger);
        AddEvent(item, ledger);
        AddDate(item, Dc + "date", "issued", ledger);
        AddDate(item, DcTerms + "dateSubmitted", "accessed", ledger);
        item.Add((ledger.Text("keyword")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []).Select(word => Text(Dc + "subject", word)));
        item.Add(new XElement(Zotero + "citationKey", key), Text(Dc + "description", NoteLines.Write(ledger)));
        return item;
    }

    private static XElement? Text(XName name, string? text) => string.IsNullOrWhiteSpace(text) ? null : new XElement(name, XmlOutput.Valid(text));

    private static void AddTexts(XElement item, (string Variable, XName Property)[] properties, MemberLedger ledger) =>
        item.Add(properties.Select(pair => Text(pair.Property, ledger.Text(pair.Variable))));

    private static void AddContainer(XElement item, MemberLedger ledger)
    {
        if (ledger.Reference.Text("container-title") is null)
        {
            return;
        }

        var container = new XElement(ItemTypes.ContainerOf(ledger.Reference.Type));
        AddTexts(container, Properties.OfContainer, ledger);
        container.Add(Text(Dc + "identifier", ledger.Text("ISSN") is { } number ? "ISSN " + number : null));
        item.Add(new XElement(DcTerms + "isPartOf", container));
    }

    private static void AddSeries(XElement item, MemberLedger ledger)
    {
        if (ledger.Text("collection-title") is { } series)
        {
            item.Add(new XElement(
                DcTerms + "isPartOf",
                new XElement(Bib + "Series", Text(Dc + "title", series), Text(Dc + "identifier", ledger.Text("collection-number")))));
        }
    }

    private static void AddPublisher(XElement item, MemberLedger ledger)
    {
        var (publisher, place) = (ledger.Text("publisher"), ledger.Text("publisher-place"));
        if ((publisher ?? place) is not null)
        {
            var address = place is null ? null : new XElement(VCard + "adr", new XElement(VCard + "Address", Text(VCard + "locality", place)));
            item.Add(new XElement(Dc + "publisher", new XElement(Foaf + "Organization", address, Text(Foaf + "name", publisher))));
        }
    }

    private static void AddNames(XElement item, MemberLedger ledger)
    {
        foreach (var (variable, property) in Properties.Names)
        {
            if (ledger.Names(variable) is { Count: > 0 } names)
            {
                item.Add(new XElement(property, new XElement(Rdf + "Seq", names.Select(name => new XElement(Rdf + "li", Person(name))))));
            }
        }
    }

    private static XElement Person(Name name)
    {
        var family = NameText.FamilyOf(new Name { NonDroppingParticle = name.NonDroppingParticle, Family = name.Family });
        var given = string.Join(' ', new[] { name.Given, name.DroppingParticle, name.Suffix is null ? null : ", " + name.Suffix }.OfType<string>()).Replace(" , ", ", ", StringComparison.Ordinal);
        return new XElement(Foaf + "Person", Text(Foaf + "surname", name.IsLiteral ? name.Literal : family), Text(Foaf + "givenName", given));
    }

    private static void AddNumbers(XElement item, MemberLedger ledger)
    {
        item.Add(Text(Prism + "volume", ledger.Text("volume")), Text(Prism + "number", ledger.Text("number")));
        if (ledger.Text("call-number") is { } number)
        {
            item.Add(new XElement(Dc + "subject", new XElement(DcTerms + "LCC", Text(Rdf + "value", number))));
        }
    }

    private static void AddIdentifiers(XElement item, MemberLedger ledger)
    {
        item.Add(Properties.Identifiers.Select(pair => Text(Dc + "identifier", ledger.Text(pair.Variable) is { } value ? pair.Word + value : null)));
        if (ledger.Text("URL") is { } address)
        {
            item.Add(new XElement(Dc + "identifier", new XElement(DcTerms + "URI", Text(Rdf + "value", address))));
        }
    }

    private static void AddEvent(XElement item, MemberLedger ledger)
    {
        if (ledger.Text("event-title") is { } title)
        {
            item.Add(new XElement(Bib + "presentedAt", new XElement(Bib + "Conference", Text(Dc + "title", title))));
        }
    }

    private static void AddDate(XElement item, XName property, string variable, MemberLedger ledger)
    {
        if (ledger.Date(variable) is { } date)
        {
            item.Add(Text(property, Edtf.Format(date) ?? date.Literal ?? date.Raw));
        }
    }
}
