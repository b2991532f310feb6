using System.Globalization;
using System.Text.Unicode;

namespace Annotations.Citations.CslJson;

/// <summary>Whether JSON holds only text that can be read and written again.</summary>
internal static class CslText
{
    private const int EscapeLength = 6;

    /// <summary>False for bytes that are no UTF-8 and for escapes of half a surrogate pair (RFC 8259, section 8.2).</summary>
    internal static bool IsSound(ReadOnlySpan<byte> json) => Utf8.IsValid(json) && HasWholePairs(json);

    private static bool HasWholePairs(ReadOnlySpan<byte> json)
    {
        for (var at = json.IndexOf((byte)'\\'); at >= 0; at = json.IndexOf((byte)'\\'))
        {
            json = json[at..];
            var unit = UnitOf(json);
            var isPair = char.IsHighSurrogate(unit) && char.IsLowSurrogate(UnitOf(json[EscapeLength..]));
            if (char.IsSurrogate(unit) && !isPair)
            {
                return false;
            }

            json = json[(isPair ? 2 * EscapeLength : unit == default ? 2 : EscapeLength)..];
        }

        return true;
    }

    /// <summary>The UTF-16 unit of an escape such as <c>\u0416</c>; the null character for any other text.</summary>
    private static char UnitOf(ReadOnlySpan<byte> json) =>
        json is [(byte)'\\', (byte)'u', _, _, _, _, ..]
        && ushort.TryParse(json[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : default;
}
