using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Output;

/// <summary>What stands before and after an element that renders something (CSL 1.0.2, "Affixes").</summary>
internal readonly record struct Affixes(string Prefix, string Suffix)
{
    internal bool IsEmpty => Prefix.Length == 0 && Suffix.Length == 0;

    internal static Affixes None { get; } = new(string.Empty, string.Empty);

    internal static Affixes Read(StyleElement element) => new(element["prefix"] ?? string.Empty, element["suffix"] ?? string.Empty);
}
