using System.Xml;
using System.Xml.Linq;
using Annotations.Citations.Names;
using Annotations.Citations.Xml;

namespace Annotations.Citations.Mods;

/// <summary>Names of MODS 3.8 (element <c>name</c>), with the roles of the MARC relator terms.</summary>
internal static class ModsNames
{
    /// <summary>Variables and relator terms.</summary>
    internal static readonly (string Variable, string Role)[] Roles =
    [
        ("author", "author"), ("editor", "editor"), ("translator", "translator"), ("compiler", "compiler"), ("composer", "composer"),
        ("director", "director"), ("illustrator", "illustrator"), ("interviewer", "interviewer"), ("performer", "performer"),
        ("recipient", "addressee"), ("contributor", "contributor"), ("curator", "curator"), ("host", "host"), ("narrator", "narrator"),
        ("organizer", "organizer"), ("producer", "producer"),
    ];

    internal static void Write(XmlWriter writer, Name name, string role)
    {
        writer.WriteStartElement("name");
        writer.WriteAttributeString("type", name.IsLiteral ? "corporate" : "personal");
        if (name.IsLiteral)
        {
            writer.Element("namePart", name.Literal);
        }
        else
        {
            Part(writer, "family", NameText.FamilyOf(new Name { NonDroppingParticle = name.NonDroppingParticle, Family = name.Family }));
            Part(writer, "given", string.Join(' ', new[] { name.Given, name.DroppingParticle }.OfType<string>()));
            Part(writer, "termsOfAddress", name.Suffix);
        }

        writer.WriteStartElement("role");
        writer.WriteStartElement("roleTerm");
        writer.WriteAttributeString("type", "text");
        writer.WriteAttributeString("authority", "marcrelator");
        writer.WriteString(role);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    internal static Name? Parse(XElement element)
    {
        var parts = element.Elements().Where(part => part.Name.LocalName == "namePart").ToList();
        var family = Joined(parts, "family");
        var given = Joined(parts, "given");
        var whole = string.Join(' ', parts.Where(part => part.Attribute("type") is null).Select(part => part.Value.Trim()));
        if (family is null && given is null)
        {
            return whole.Length == 0 ? null
                : element.Attribute("type")?.Value == "personal" ? Ris.RisNames.Parse(whole)
                : Name.Institution(whole);
        }

        return Ris.RisNames.Person(family, given, Joined(parts, "termsOfAddress"));
    }

    private static string? Joined(List<XElement> parts, string type) =>
        string.Join(' ', parts.Where(part => part.Attribute("type")?.Value == type).Select(part => part.Value.Trim())) is { Length: > 0 } text ? text : null;

    private static void Part(XmlWriter writer, string type, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            writer.WriteStartElement("namePart");
            writer.WriteAttributeString("type", type);
            writer.WriteString(XmlOutput.Valid(text));
            writer.WriteEndElement();
        }
    }
}
