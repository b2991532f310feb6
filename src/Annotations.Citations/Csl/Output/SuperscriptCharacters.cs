using System.Text;

namespace Annotations.Citations.Csl.Output;

/// <summary>Characters that are superscripts of others (Unicode, compatibility decompositions of the kind "super").</summary>
internal static class SuperscriptCharacters
{
    /// <summary>Superscripts that Unicode does not decompose, each before its base.</summary>
    private const string Undecomposed = "ˀʔˁʕۥوۦي";

    internal static readonly string All =
        Range('ʰ', 'ʸ') + Range('ˠ', 'ˤ') + Range('ᴬ', 'ᴮ') + Range('ᴰ', 'ᴺ') + Range('ᴼ', 'ᵍ') + Range('ᵏ', 'ᵡ')
        + Range('⁴', 'ⁿ') + Range('㆒', '㆟') + "ª²³¹º⁰ⁱ℠™ˀˁۥۦ";

    /// <summary>What one of <see cref="All"/> is a superscript of.</summary>
    internal static string BaseOf(char character)
    {
        var at = Undecomposed.IndexOf(character, StringComparison.Ordinal);
        return at >= 0 ? Undecomposed.Substring(at + 1, 1) : character.ToString().Normalize(NormalizationForm.FormKC);
    }

    private static string Range(char first, char last) => string.Create(last - first + 1, first, static (room, from) =>
    {
        for (var i = 0; i < room.Length; i++)
        {
            room[i] = (char)(from + i);
        }
    });
}
