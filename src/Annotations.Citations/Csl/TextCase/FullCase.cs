using System.Globalization;
using System.Text;

namespace Annotations.Citations.Csl.TextCase;

/// <summary>Capital letters as Unicode's full mapping has them: some letters become two or three (SpecialCasing.txt, "Unconditional").</summary>
internal static class FullCase
{
    internal static string Upper(string text, CultureInfo culture)
    {
        var upper = text.ToUpper(culture);
        return upper.AsSpan().IndexOfAny('ß', 'ŉ') < 0 && upper.AsSpan().IndexOfAnyInRange('\uFB00', '\uFB06') < 0 ? upper : Expanded(upper);
    }

    private static string Expanded(string text)
    {
        var output = new StringBuilder(text.Length + 4);
        foreach (var character in text)
        {
            _ = character switch
            {
                'ß' => output.Append("SS"),
                'ŉ' => output.Append("ʼN"),
                >= '\uFB00' and <= '\uFB06' => output.Append(character.ToString().Normalize(NormalizationForm.FormKC).ToUpperInvariant()),
                _ => output.Append(character),
            };
        }

        return output.ToString();
    }
}
