using System.Text.Json;
using Annotations.Citations.CslJson;
using Annotations.Citations.References;

namespace Annotations.Storage.Entities;

/// <summary>References as they are stored: CSL-JSON.</summary>
internal static class ReferenceJson
{
    public static JsonElement Write(Reference reference)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) CslJsonWriter.Write(writer, reference);
        return JsonElement.Parse(stream.ToArray());
    }

    /// <summary>What was accepted once stays readable, whatever later rules say of it.</summary>
    public static Reference Read(JsonElement stored) => CslJsonReader.ReadLeniently(stored);
}
