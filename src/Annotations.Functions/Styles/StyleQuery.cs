using System.Globalization;

namespace Annotations.Functions.Styles;

/// <summary>Which styles a list holds: those that match everything that is not null.</summary>
/// <param name="Words">Each must stand in the title or the id, in upper or lower case and with or without accents.</param>
public sealed record StyleQuery(string? Words, string? Kind, string? Field)
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    private static readonly CompareInfo Comparison = CultureInfo.InvariantCulture.CompareInfo;

    public bool Matches(StyleSummary style) =>
        (Kind is null || style.Kind == Kind)
        && (Field is null || style.Fields.Contains(Field))
        && (Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Holds(style.Title, word) || Holds(style.Id, word));

    private static bool Holds(string text, string word) => Comparison.IndexOf(text, word, Loosely) >= 0;
}
