using System.Globalization;
using Annotations.Citations.References;

namespace Annotations.Functions.Sources;

/// <summary>A reference in a few words, for readers of data who have no citation processor: "Coox, Nomonhan: Japan against Russia, 1939 (1985)".</summary>
internal static class ShortCitation
{
    private const int MaxNames = 3;

    public static string Of(Reference reference)
    {
        var names = reference.Names("author") is { Count: > 0 } authors ? authors : reference.Names("editor");
        var shown = string.Join(", ", names.Take(MaxNames).Select(name => name.Literal ?? name.Family ?? name.Given)) + (names.Count > MaxNames ? " et al." : "");
        var title = reference.Text("title") ?? reference.Text("URL") ?? reference.Id;
        var year = reference.Date("issued")?.Start?.Year;
        return (shown.Length == 0 ? title : $"{shown}, {title}") + (year is null ? "" : string.Create(CultureInfo.InvariantCulture, $" ({year})"));
    }
}
