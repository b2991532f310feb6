using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Annotations.Citations.Locators;

/// <summary>
/// What a locator counts: one of the closed set of locator terms (CSL 1.0.2, Appendix II "Terms", Locators; schema
/// csl-citation.json, <c>label</c>). A label is equal only to itself.
/// </summary>
public sealed class LocatorLabel
{
    private static readonly LocatorLabel[] Labels =
    [
        .. new[]
        {
            "act", "appendix", "article-locator", "book", "canon", "chapter", "column", "elocation", "equation",
            "figure", "folio", "issue", "line", "note", "opus", "page", "paragraph", "part", "rule", "scene",
            "section", "sub-verbo", "supplement", "table", "timestamp", "title-locator", "verse", "version",
            "volume",
        }.Select(name => new LocatorLabel(name)),
    ];

    private static readonly FrozenDictionary<string, LocatorLabel> ByName =
        Labels.ToFrozenDictionary(label => label.Name, StringComparer.Ordinal);

    private LocatorLabel(string name) => Name = name;

    /// <summary>All labels, in the order of their names.</summary>
    public static IReadOnlyList<LocatorLabel> All => Labels;

    /// <summary>The label that CSL takes when none is given: <c>page</c>.</summary>
    public static LocatorLabel Page { get; } = ByName["page"];

    /// <summary>The name in CSL, such as <c>sub-verbo</c>.</summary>
    public string Name { get; }

    /// <summary>Finds the label of a CSL name, compared exactly; false and null when there is none.</summary>
    public static bool TryParse(string name, [NotNullWhen(true)] out LocatorLabel? label) => ByName.TryGetValue(name, out label);

    /// <summary>The name in CSL.</summary>
    public override string ToString() => Name;
}
