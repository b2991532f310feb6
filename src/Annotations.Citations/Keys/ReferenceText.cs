using System.Text;
using System.Text.Json;
using Annotations.Citations.CslJson;
using Annotations.Citations.References;

namespace Annotations.Citations.Keys;

/// <summary>All that a reference says in one string, whatever the order of its members: to put equals in order.</summary>
internal static class ReferenceText
{
    internal static string Of(Reference reference)
    {
        var sorted = new ReferenceBuilder(reference.Type, reference.Id);
        var members = reference.Members.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        foreach (var member in members)
        {
            sorted.Put(member);
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            CslJsonWriter.Write(writer, sorted.Build());
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
