using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Names;

namespace Annotations.Citations.Csl.Styles;

/// <summary>Finds what citations of a style depend on, going through its elements and the macros that they call.</summary>
internal sealed class DependenceCheck
{
    private readonly Dictionary<string, StyleElement> macros = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Found> known = new(StringComparer.Ordinal);
    private readonly NameOptions root;
    private NameOptions options;
    private bool isInCitation;

    private DependenceCheck(StyleElement style)
    {
        root = options = NameOptions.Read(style);
        foreach (var macro in style.All("macro"))
        {
            macros[macro["name"] ?? string.Empty] = macro;
        }
    }

    internal static CitationDependence Of(StyleElement style)
    {
        var check = new DependenceCheck(style);
        CitationDependence? last = null;
        foreach (var area in style.All("citation").Concat(style.All("bibliography")))
        {
            check.isInCitation = area.Name == "citation";
            check.options = NameOptions.Read(area).Over(check.root);
            check.known.Clear();
            last = check.Last(area) ?? last;
        }

        return last ?? CitationDependence.Nothing;
    }

    private CitationDependence? Last(StyleElement element)
    {
        var last = Itself(element);
        foreach (var child in element.Children)
        {
            last = Last(child) ?? last;
        }

        return element["macro"] is { } macro && element.Name is "text" or "key" ? OfMacro(macro) ?? last : last;
    }

    private CitationDependence? OfMacro(string name)
    {
        if (!known.TryGetValue(name, out var found))
        {
            known[name] = found = new Found(macros.TryGetValue(name, out var macro) ? Last(macro) : null);
        }

        return found.Last;
    }

    /// <summary>What the macro's last element that depends on anything depends on; null when none does.</summary>
    private sealed record Found(CitationDependence? Last);

    private CitationDependence? Itself(StyleElement element) => element.Name switch
    {
        "text" when isInCitation && element["variable"] == "citation-number" => CitationDependence.Numbers,
        "if" or "else-if" when element["position"] is not null => CitationDependence.Positions,
        "name" when AbbreviatesLater(NameOptions.ReadName(element).Over(options)) => CitationDependence.Positions,
        "names" when element.Child("name") is null && AbbreviatesLater(options) => CitationDependence.Positions,
        _ => null,
    };

    /// <summary>Whether later cites are abbreviated in another way than first ones.</summary>
    private static bool AbbreviatesLater(NameOptions names) =>
        (names.SubsequentMin is > 0 and var min && min != names.EtAlMin) || (names.SubsequentUseFirst is > 0 and var first && first != names.EtAlUseFirst);
}
