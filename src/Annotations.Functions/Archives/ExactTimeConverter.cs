using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Annotations.Functions.Archives;

/// <summary>Writes times as RFC 3339 in UTC: to the millisecond where that is all there is, else to the ten-millionth of a second.</summary>
internal sealed class ExactTimeConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Lines are read with their faults.");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(Format(value));

    public static string Format(DateTimeOffset value)
    {
        var fraction = value.Ticks % TimeSpan.TicksPerMillisecond == 0 ? "fff" : "fffffff";
        return value.UtcDateTime.ToString($"yyyy-MM-dd'T'HH:mm:ss.{fraction}'Z'", CultureInfo.InvariantCulture);
    }
}
