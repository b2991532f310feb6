using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Annotations.Functions.Archives.Writing;

/// <summary>Writes <c>ro-crate-metadata.json</c> (RO-Crate Metadata Specification 1.1; the checksums by the term that 1.2 has for them).</summary>
internal static class CrateMetadata
{
    private const string Specification = "https://w3id.org/ro/crate/1.1";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static byte[] Write(Crate crate)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            WriteContext(json);
            json.WriteStartArray("@graph");
            WriteDescriptor(json);
            WriteRoot(crate, json);
            foreach (var file in crate.Files) WriteFile(file, json);
            WritePreview(json);
            foreach (var person in crate.Authors.Concat(crate.Contributors).DistinctBy(person => person.Id)) WritePerson(person, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartArray("@context");
        json.WriteStringValue(Specification + "/context");
        json.WriteStartObject();
        json.WriteString("sha256", "http://schema.org/sha256");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteDescriptor(Utf8JsonWriter json)
    {
        Begin(ArchiveNames.Metadata, "CreativeWork", json);
        WriteLink("conformsTo", Specification, json);
        WriteLink("about", "./", json);
        json.WriteEndObject();
    }

    private static void WriteRoot(Crate crate, Utf8JsonWriter json)
    {
        Begin("./", "Dataset", json);
        json.WriteString("identifier", crate.Essay.Id.Value);
        json.WriteString("name", crate.Name);
        json.WriteString("description", crate.Description);
        json.WriteString("datePublished", ExactTimeConverter.Format(crate.Summary.Latest));
        json.WriteString("license", Crate.License);
        if (crate.Essay.Description.Language != "und") json.WriteString("inLanguage", crate.Essay.Description.Language);
        WriteLinks("author", crate.Authors.Select(person => person.Id), json);
        WriteLinks("contributor", crate.Contributors.Select(person => person.Id), json);
        WriteLink("mainEntity", crate.Text, json);
        WriteLinks("hasPart", crate.Files.Select(file => file.File.Name), json);
        json.WriteEndObject();
    }

    private static void WriteFile(WrittenFile written, Utf8JsonWriter json)
    {
        var file = written.File;
        Begin(file.Name, "File", json);
        json.WriteString("name", file.Title);
        json.WriteString("description", file.IsOfRecord ? "Of record: an import reads it." : "Made of files of record; an import does not read it, and makes it anew.");
        json.WriteString("encodingFormat", file.MediaType);
        json.WriteString("contentSize", written.Bytes.ToString(CultureInfo.InvariantCulture));
        json.WriteString("sha256", written.Sha256);
        if (!file.IsOfRecord) WriteLinks("isBasedOn", file.MadeOf, json);
        json.WriteEndObject();
    }

    private static void WritePreview(Utf8JsonWriter json)
    {
        Begin(ArchiveNames.Preview, "CreativeWork", json);
        json.WriteString("encodingFormat", "text/html");
        WriteLink("about", "./", json);
        json.WriteEndObject();
    }

    private static void WritePerson(CratePerson person, Utf8JsonWriter json)
    {
        Begin(person.Id, "Person", json);
        json.WriteString("name", person.Name);
        if (person.Scholar is { } scholar) json.WriteString("identifier", scholar);
        json.WriteEndObject();
    }

    private static void Begin(string id, string type, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteString("@type", type);
    }

    private static void WriteLink(string property, string id, Utf8JsonWriter json)
    {
        json.WriteStartObject(property);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    private static void WriteLinks(string property, IEnumerable<string> ids, Utf8JsonWriter json)
    {
        json.WriteStartArray(property);
        foreach (var id in ids)
        {
            json.WriteStartObject();
            json.WriteString("@id", id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
