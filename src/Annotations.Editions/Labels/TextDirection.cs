using System.Collections.Frozen;

namespace Annotations.Editions.Labels;

/// <summary>In which direction languages are written.</summary>
public static class TextDirection
{
    /// <summary>Languages whose usual script runs from right to left (Unicode CLDR, "characterOrder").</summary>
    private static readonly FrozenSet<string> Languages = new[] { "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Scripts that run from right to left (ISO 15924).</summary>
    private static readonly FrozenSet<string> Scripts = new[] { "Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="language">A BCP 47 language tag; its script decides, where it names one.</param>
    public static bool IsRightToLeft(string language)
    {
        var parts = language.Split('-');
        var script = parts.Skip(1).FirstOrDefault(part => part.Length == 4);
        return script is null ? Languages.Contains(parts[0]) : Scripts.Contains(script);
    }
}
