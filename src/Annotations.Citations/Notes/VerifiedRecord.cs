using System.Xml;
using System.Xml.Linq;
using Annotations.Citations.References;

namespace Annotations.Citations.Notes;

/// <summary>Writes a record of an XML format, reads it, and writes it anew when its elements do not give all back.</summary>
internal static class VerifiedRecord
{
    /// <param name="write">Writes the record's element.</param>
    /// <param name="read">Reads the record's element.</param>
    internal static void Write(
        Reference reference, XmlWriter output, Action<XmlWriter, ExactMembers> write, Func<XElement, Reference> read)
    {
        var exact = ExactMembers.None;
        var record = Record(write, exact);
        for (var round = 0; round < ExactMembers.MaxRounds && exact.AndThoseOf(reference, read(record)) is { } more; round++)
        {
            record = Record(write, exact = more);
        }

        record.WriteTo(output);
    }

    private static XElement Record(Action<XmlWriter, ExactMembers> write, ExactMembers exact)
    {
        var document = new XDocument();
        using (var writer = document.CreateWriter())
        {
            write(writer, exact);
        }

        return document.Root!;
    }
}
