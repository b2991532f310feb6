using System.Text.Json;
using Annotations.Citations.CslJson;
using Annotations.Citations.Dates;
using Annotations.Citations.Names;
using Annotations.Citations.References;

namespace Annotations.Citations.Notes;

/// <summary>Takes the lines that <see cref="NoteLines"/> wrote out of a note again. Any other line stays in the note.</summary>
internal static class NoteReader
{
    /// <summary>
    /// Sets what the lines say, names, dates and JSON even over fields (JSON's null takes a member away), and the rest of
    /// the note.
    /// </summary>
    internal static void Read(string note, ReferenceBuilder builder)
    {
        var kept = new List<string>();
        var names = new Dictionary<string, List<Name>>(StringComparer.Ordinal);
        foreach (var line in note.Split('\n'))
        {
            var at = line.IndexOf(": ", StringComparison.Ordinal);
            if (at <= 0 || !Take(line[..at], line[(at + 2)..], builder, names))
            {
                kept.Add(line);
            }
        }

        foreach (var (variable, list) in names)
        {
            builder.Names(variable, list);
        }

        if (!builder.Has("note"))
        {
            var rest = string.Join('\n', kept);
            builder.Text("note", rest.Length == 0 ? null : rest);
        }
    }

    private static bool Take(string variable, string value, ReferenceBuilder builder, Dictionary<string, List<Name>> names)
    {
        if (value.Length == 0)
        {
            return false;
        }

        if (variable == "type" && ReferenceTypes.IsKnown(value))
        {
            builder.WithType(value);
            return true;
        }

        if (variable.StartsWith(NoteLines.UnknownMark, StringComparison.Ordinal))
        {
            return TakeJson(JsonName(variable[NoteLines.UnknownMark.Length..]), value, builder);
        }

        if (variable is "custom" or "categories" || value[0] is '"' or '[' or '{' || value == "null")
        {
            return NoteLines.IsKnown(variable) && TakeJson(variable, value, builder);
        }

        return Variables.KindOf(variable) switch
        {
            VariableKind.Text or VariableKind.Number when !builder.Has(variable) && variable != "note" => Set(builder.Text(variable, value)),
            VariableKind.Names => Add(names, variable, value),
            VariableKind.Date when Edtf.TryParse(value, out var date) => Set(builder.Date(variable, PlainDates.Of(date))),
            _ => false,
        };
    }

    private static bool Set(ReferenceBuilder builder) => builder is not null;

    private static bool Add(Dictionary<string, List<Name>> names, string variable, string value)
    {
        if (!names.TryGetValue(variable, out var list))
        {
            names.Add(variable, list = []);
        }

        var at = value.IndexOf(" ||", StringComparison.Ordinal);
        var given = at < 0 ? string.Empty : value[(at + 3)..].TrimStart();
        list.Add(at < 0 ? Name.Institution(value) : Name.Person(value[..at], given.Length == 0 ? null : given));
        return true;
    }

    private static string? JsonName(string escaped) =>
        escaped.Contains('\\', StringComparison.Ordinal) ? Parsed("\"" + escaped + "\"") is { ValueKind: JsonValueKind.String } name ? name.GetString() : null
        : escaped;

    private static bool TakeJson(string? member, string value, ReferenceBuilder builder)
    {
        if (string.IsNullOrEmpty(member) || member is "id" or "type" || Parsed(value) is not { } json)
        {
            return false;
        }

        return json.ValueKind == JsonValueKind.Null && NoteLines.IsKnown(member)
            ? Set(builder.Without(member))
            : CslItem.TryTake(member, json, builder);
    }

    private static JsonElement? Parsed(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = CslJsonReader.MaxDepth });
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
