using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Entities;

/// <summary>Keeps a state as JSON in as many columns (<c>State0</c>, <c>State1</c>, …) as its length needs.</summary>
internal static class StateColumns
{
    private const string Prefix = "State";

    public static void Write<TState>(TableEntity entity, TState state, JsonTypeInfo<TState> type) => WriteText(entity, JsonSerializer.Serialize(state, type));

    /// <summary>Writes a state that is JSON already, in the place of the one that is there.</summary>
    public static void WriteText(TableEntity entity, string json)
    {
        for (var column = 0; entity.Remove(Name(column)); column++)
        {
        }

        for (var (start, column) = (0, 0); start < json.Length; column++)
        {
            var length = Math.Min(TableLimits.MaxStringCharacters, json.Length - start);

            // Half of a surrogate pair would not survive the way to storage.
            if (char.IsHighSurrogate(json[start + length - 1])) length--;
            entity[Name(column)] = json.Substring(start, length);
            start += length;
        }
    }

    /// <summary>The state's JSON; empty where the row has none.</summary>
    public static string TextOf(TableEntity entity)
    {
        var parts = new List<string>();
        for (var column = 0; entity.GetString(Name(column)) is { } part; column++) parts.Add(part);
        return string.Concat(parts);
    }

    public static TState Read<TState>(TableEntity entity, JsonTypeInfo<TState> type) =>
        JsonSerializer.Deserialize(TextOf(entity), type) ?? throw new JsonException($"The row {entity.PartitionKey}/{entity.RowKey} holds no state.");

    private static string Name(int column) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Prefix}{column}");
}
