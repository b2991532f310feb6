using System.Collections.Frozen;
using System.Text.Json;

namespace Annotations.Functions.Http;

/// <summary>The names of an enumeration's members in JSON and in queries: kebab-case.</summary>
internal static class WireNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Names =
        Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    private static readonly FrozenDictionary<string, TEnum> Values =
        Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>What would be right where a name is none.</summary>
    public static readonly string Rule = $"One of {string.Join(", ", Enum.GetValues<TEnum>().Select(Of))} stands here.";

    public static string Of(TEnum value) => Names[value];

    public static bool TryParse(string name, out TEnum value) => Values.TryGetValue(name, out value);
}
