using System.Text.Json;
using Annotations.Citations.Dates;
using Annotations.Citations.Names;
using Annotations.Citations.References;

namespace Annotations.Citations.CslJson;

/// <summary>
/// Writes CSL-JSON 1.0.2. What <see cref="CslJsonReader"/> read is written as the same JSON value: strings and
/// numbers as they were, unknown members, unusual spellings of dates and names. <c>id</c> and <c>type</c> come first.
/// </summary>
public static class CslJsonWriter
{
    /// <summary>Writes a reference as one JSON object. An empty id or type is left out.</summary>
    public static void Write(Utf8JsonWriter writer, Reference reference)
    {
        writer.WriteStartObject();
        if (reference.IsIdNumber)
        {
            writer.WritePropertyName("id");
            writer.WriteRawValue(reference.Id);
        }
        else if (reference.Id.Length > 0)
        {
            writer.WriteString("id", reference.Id);
        }

        if (reference.Type.Length > 0)
        {
            writer.WriteString("type", reference.Type);
        }

        foreach (var member in reference.Members)
        {
            writer.WritePropertyName(member.Name);
            WriteValue(writer, member);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes the value of one member.</summary>
    internal static void WriteValue(Utf8JsonWriter writer, in ReferenceMember member)
    {
        switch (member.Value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case NumberText number:
                writer.WriteRawValue(number.Text);
                break;
            case Name[] names:
                WriteNames(writer, names);
                break;
            case Date date:
                WriteDate(writer, date);
                break;
            case JsonElement element:
                element.WriteTo(writer);
                break;
        }
    }

    private static void WriteNames(Utf8JsonWriter writer, Name[] names)
    {
        writer.WriteStartArray();
        foreach (var name in names)
        {
            WriteName(writer, name);
        }

        writer.WriteEndArray();
    }

    private static void WriteName(Utf8JsonWriter writer, Name name)
    {
        if (name.Source is { } source)
        {
            source.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        WriteText(writer, "family", name.Family);
        WriteText(writer, "given", name.Given);
        WriteText(writer, "dropping-particle", name.DroppingParticle);
        WriteText(writer, "non-dropping-particle", name.NonDroppingParticle);
        WriteText(writer, "suffix", name.Suffix);
        WriteText(writer, "literal", name.Literal);
        WriteSwitch(writer, "comma-suffix", name.IsCommaSuffix);
        WriteSwitch(writer, "static-ordering", name.IsStaticOrdering);
        WriteSwitch(writer, "parse-names", name.IsToBeParsed);
        writer.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter writer, Date date)
    {
        if (date.Source is { } source)
        {
            source.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        if (date.Start is { } start)
        {
            writer.WriteStartArray("date-parts");
            WritePoint(writer, start);
            if (date.IsRange)
            {
                WritePoint(writer, date.End ?? new DatePoint(0));
            }

            writer.WriteEndArray();
        }

        WriteText(writer, "season", date.Season);
        WriteSwitch(writer, "circa", date.IsCirca);
        WriteText(writer, "literal", date.Literal);
        WriteText(writer, "raw", date.Raw);
        WriteText(writer, "edtf", date.Edtf);
        writer.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter writer, DatePoint point)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(point.Year);
        if (point.Month is { } month)
        {
            writer.WriteNumberValue(month);
            if (point.Day is { } day)
            {
                writer.WriteNumberValue(day);
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteSwitch(Utf8JsonWriter writer, string name, bool isOn)
    {
        if (isOn)
        {
            writer.WriteBoolean(name, true);
        }
    }
}
