using System.Text.Json;

namespace Annotations.Citations.Csl.Styles;

/// <summary>Strings that a tree has again and again, names and short values, made once. What falls into a taken place takes it over.</summary>
internal sealed class StringPool
{
    /// <summary>Longer ones are hardly ever the same.</summary>
    private const int Longest = 40;

    private readonly string?[] places = new string?[512];

    /// <summary>The string that the reader stands on.</summary>
    internal string Read(ref Utf8JsonReader reader)
    {
        var utf8 = reader.ValueSpan;
        if (utf8.Length is 0 or > Longest || reader.ValueIsEscaped)
        {
            return reader.GetString()!;
        }

        ref var place = ref places[PlaceOf(utf8)];
        return place is not null && reader.ValueTextEquals(place) ? place : place = reader.GetString()!;
    }

    private int PlaceOf(ReadOnlySpan<byte> utf8)
    {
        var hash = (uint)utf8.Length;
        foreach (var unit in utf8)
        {
            hash = (hash * 31) + unit;
        }

        return (int)(hash % (uint)places.Length);
    }
}
