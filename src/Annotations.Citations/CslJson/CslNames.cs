using System.Text.Json;
using Annotations.Citations.Names;

namespace Annotations.Citations.CslJson;

/// <summary>Reads the name variables of CSL-JSON (csl-data.json, <c>name-variable</c>).</summary>
internal static class CslNames
{
    internal static Name[]? Read(JsonElement array, string pointer, CslJsonReading reading)
    {
        if (array.ValueKind != JsonValueKind.Array)
        {
            reading.Fault(pointer, CslJsonFaultCodes.NameMalformed, "Names are an array of objects, one for each name.");
            return null;
        }

        var names = new Name[array.GetArrayLength()];
        var index = 0;
        foreach (var element in array.EnumerateArray())
        {
            if (ReadOne(element, CslJsonReading.Below(pointer, index), reading) is not { } name)
            {
                return ReadRest(array, index + 1, pointer, reading);
            }

            names[index++] = name;
        }

        return names;
    }

    /// <summary>One name; null when it is malformed.</summary>
    internal static Name? TryRead(JsonElement name) => ReadOne(name, string.Empty, new CslJsonReading());

    /// <summary>Goes on only to find the faults of the names after a faulty one.</summary>
    private static Name[]? ReadRest(JsonElement array, int index, string pointer, CslJsonReading reading)
    {
        for (; index < array.GetArrayLength(); index++)
        {
            ReadOne(array[index], CslJsonReading.Below(pointer, index), reading);
        }

        return null;
    }

    private static Name? ReadOne(JsonElement element, string pointer, CslJsonReading reading)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            reading.Fault(
                pointer,
                CslJsonFaultCodes.NameMalformed,
                "A name is an object with family and given, or with a literal for an institution.");
            return null;
        }

        var before = reading.FaultCount;
        var parts = new CslNameParts();
        foreach (var member in element.EnumerateObject())
        {
            parts.Take(member, pointer, reading);
        }

        if (reading.FaultCount == before && parts.IsEmpty)
        {
            reading.Fault(pointer, CslJsonFaultCodes.NameEmpty, "A name needs a family, a given or a literal.");
        }

        return reading.FaultCount == before ? parts.ToName(element) : null;
    }
}
