using System.Runtime.InteropServices;
using System.Text.Json;
using Annotations.Citations.References;

namespace Annotations.Citations.CslJson;

/// <summary>Reads one item of CSL-JSON, member by member.</summary>
internal static class CslItem
{
    internal static Reference? Read(JsonElement item, string pointer, CslJsonReading reading)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            reading.Fault(pointer, CslJsonFaultCodes.NotAnObject, "An item is a JSON object with at least a type.");
            return null;
        }

        if (!CslText.IsSound(JsonMarshal.GetRawUtf8Value(item)))
        {
            reading.Fault(pointer, CslJsonFaultCodes.TextMalformed, "Text is UTF-8, and escapes of surrogates stand in pairs.");
            return null;
        }

        var builder = new ReferenceBuilder(string.Empty);
        var hasType = false;
        foreach (var member in item.EnumerateObject())
        {
            var below = CslJsonReading.Below(pointer, member.Name);
            hasType |= member.NameEquals("type");
            if (builder.Has(member.Name))
            {
                reading.Fault(below, CslJsonFaultCodes.Repeated, $"{member.Name} stands once in an item.");
            }

            Take(member, below, builder, reading);
        }

        if (!hasType)
        {
            reading.Fault(
                CslJsonReading.Below(pointer, "type"),
                CslJsonFaultCodes.TypeMissing,
                "An item needs a type, such as book, chapter, article-journal or document.");
        }

        return builder.Build();
    }

    /// <summary>Sets one variable or other member to JSON; false when it is malformed.</summary>
    internal static bool TryTake(string member, JsonElement value, ReferenceBuilder builder)
    {
        if (!CslText.IsSound(JsonMarshal.GetRawUtf8Value(value)))
        {
            return false;
        }

        using var document = JsonSerializer.SerializeToDocument(new Dictionary<string, JsonElement> { [member] = value });
        var reading = new CslJsonReading();
        foreach (var property in document.RootElement.EnumerateObject())
        {
            TakeVariable(property, string.Empty, builder, reading);
        }

        return reading.FaultCount == 0;
    }

    private static void Take(JsonProperty member, string pointer, ReferenceBuilder builder, CslJsonReading reading)
    {
        switch (member.Name)
        {
            case "type":
                TakeType(member.Value, pointer, builder, reading);
                break;
            case "id":
                TakeId(member.Value, pointer, builder, reading);
                break;
            default:
                TakeVariable(member, pointer, builder, reading);
                break;
        }
    }

    private static void TakeType(JsonElement value, string pointer, ReferenceBuilder builder, CslJsonReading reading)
    {
        var type = CslJsonReading.TextOf(value);
        if (type is not null)
        {
            builder.WithType(type);
        }

        if (type is null || !ReferenceTypes.IsKnown(type))
        {
            reading.Fault(
                pointer,
                CslJsonFaultCodes.TypeUnknown,
                $"The type is one of {string.Join(", ", ReferenceTypes.All)}.");
        }
    }

    private static void TakeId(JsonElement value, string pointer, ReferenceBuilder builder, CslJsonReading reading)
    {
        if (CslJsonReading.TextOf(value) is { } id)
        {
            builder.WithId(id);
        }
        else if (value.ValueKind == JsonValueKind.Number)
        {
            builder.WithNumericId(value.GetRawText());
        }
        else
        {
            reading.Fault(pointer, CslJsonFaultCodes.IdMalformed, "The id is a string or a number.");
        }
    }

    private static void TakeVariable(JsonProperty member, string pointer, ReferenceBuilder builder, CslJsonReading reading)
    {
        var isTaken = Variables.KindOf(member.Name) switch
        {
            VariableKind.Text or VariableKind.Number => TakeText(member, pointer, builder, reading),
            VariableKind.Names => TakeNames(member, pointer, builder, reading),
            VariableKind.Date => TakeDate(member, pointer, builder, reading),
            _ => CheckOther(member, pointer, reading),
        };
        if (!isTaken)
        {
            builder.Json(member.Name, member.Value.Clone());
        }
    }

    private static bool TakeText(JsonProperty member, string pointer, ReferenceBuilder builder, CslJsonReading reading)
    {
        if (CslJsonReading.TextOf(member.Value) is { } text)
        {
            builder.Text(member.Name, text);
            return true;
        }

        if (member.Value.ValueKind == JsonValueKind.Number)
        {
            builder.NumberAsSpelled(member.Name, member.Value.GetRawText());
            return true;
        }

        reading.Fault(pointer, CslJsonFaultCodes.ValueMalformed, $"{member.Name} is a string or a number.");
        return false;
    }

    private static bool TakeNames(JsonProperty member, string pointer, ReferenceBuilder builder, CslJsonReading reading)
    {
        if (CslNames.Read(member.Value, pointer, reading) is not { } names)
        {
            return false;
        }

        _ = names.Length == 0 ? builder.EmptyNames(member.Name) : builder.Names(member.Name, names);
        return true;
    }

    private static bool TakeDate(JsonProperty member, string pointer, ReferenceBuilder builder, CslJsonReading reading)
    {
        if (CslDates.Read(member.Value, pointer, reading) is not { } date)
        {
            return false;
        }

        builder.Date(member.Name, date);
        return true;
    }

    /// <summary>Says what is wrong with a member that is kept as JSON; it is kept all the same.</summary>
    private static bool CheckOther(JsonProperty member, string pointer, CslJsonReading reading)
    {
        if (member.Name == "custom" && member.Value.ValueKind != JsonValueKind.Object)
        {
            reading.Fault(pointer, CslJsonFaultCodes.MemberMalformed, "custom is an object.");
        }
        else if (member.Name == "categories" && !IsListOfStrings(member.Value))
        {
            reading.Fault(pointer, CslJsonFaultCodes.MemberMalformed, "categories are an array of strings.");
        }

        return false;
    }

    private static bool IsListOfStrings(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array
        && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String);
}
