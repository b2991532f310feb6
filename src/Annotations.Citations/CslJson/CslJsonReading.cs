using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Annotations.Citations.CslJson;

/// <summary>One reading of CSL-JSON: the faults found so far, and how text is taken out of JSON.</summary>
internal sealed class CslJsonReading
{
    private ImmutableArray<CslJsonFault>.Builder? faults;

    internal ImmutableArray<CslJsonFault> Faults => faults?.DrainToImmutable() ?? [];

    internal int FaultCount => faults?.Count ?? 0;

    internal void Fault(string pointer, string code, string message)
    {
        faults ??= ImmutableArray.CreateBuilder<CslJsonFault>();
        faults.Add(new CslJsonFault(pointer, code, message));
    }

    internal static string Below(string pointer, string member) =>
        pointer + "/" + member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    internal static string Below(string pointer, int index) =>
        pointer + "/" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text of a JSON string; null when it is none, or holds half a surrogate pair.</summary>
    internal static string? TextOf(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether a value of csl-data.json's "string, number or boolean" switches is on; null when it is none.</summary>
    internal static bool? SwitchOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.TryGetDouble(out var number) && number != 0,
        JsonValueKind.String => TextOf(element) is { } text ? text is not ("" or "0" or "false") : null,
        _ => null,
    };
}
