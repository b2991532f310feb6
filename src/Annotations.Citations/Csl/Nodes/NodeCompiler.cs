using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Names;
using Annotations.Citations.Csl.Numbers;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Sorting;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.Csl.TextCase;
using Annotations.Citations.References;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>Makes nodes of rendering elements. Macros are compiled once and shared by their calls.</summary>
internal sealed class NodeCompiler(List<StyleFault> faults)
{
    private readonly Dictionary<string, Node[]> macros = new(StringComparer.Ordinal);
    private readonly List<MacroNode> calls = [];
    private bool hasDisplay;
    private readonly HashSet<string> dated = new(StringComparer.Ordinal);
    private readonly HashSet<string> localized = new(StringComparer.Ordinal);
    private readonly HashSet<string> named = new(StringComparer.Ordinal);

    /// <summary>Whether any element calls for the year suffix.</summary>
    internal bool HasYearSuffix { get; private set; }

    /// <summary>Whether any condition tests whether a cite is like another.</summary>
    internal bool HasDisambiguateCondition { get; private set; }

    internal void CompileMacros(StyleElement root)
    {
        hasDisplay = IsDisplayed(root);
        dated.UnionWith(root.All("macro").Where(HasDate).Select(macro => macro["name"] ?? string.Empty));
        foreach (var macro in root.All("macro"))
        {
            macros[macro["name"] ?? string.Empty] = CompileChildren(macro);
        }

        Find(root, named, static element => element.Name == "names");
        Find(root, localized, static element => element.Name == "date" && element["form"] is not null);

        foreach (var call in calls)
        {
            call.Body = macros[call.Name];
        }
    }

    private static bool IsDisplayed(StyleElement element) => element["display"] is not null || element.Children.Any(IsDisplayed);

    private static bool HasDate(StyleElement element) => element.Name == "date" || element.Children.Any(HasDate);

    /// <summary>Whether an element, or a macro that it calls, has names.</summary>
    internal bool ShowsNames(StyleElement element) =>
        element.Name == "names" || (element["macro"] is { } macro && named.Contains(macro)) || element.Children.Any(ShowsNames);

    /// <summary>Finds the macros that have an element, and those that call such a one: at most one round for each level of calls.</summary>
    private static void Find(StyleElement root, HashSet<string> macros, Func<StyleElement, bool> isSought)
    {
        var found = -1;
        while (found < macros.Count)
        {
            found = macros.Count;
            macros.UnionWith(root.All("macro").Where(Has).Select(macro => macro["name"] ?? string.Empty));
        }

        bool Has(StyleElement element) =>
            isSought(element) || (element.Name == "text" && element["macro"] is { } macro && macros.Contains(macro)) || element.Children.Any(Has);
    }

    internal Node[] CompileChildren(StyleElement element) => [.. element.Children.Select(Compile).OfType<Node>()];

    internal SortKeyNode? CompileKey(StyleElement key, bool isInCitation)
    {
        var isDescending = key["sort"] == "descending";
        var options = NameOptions.ReadKey(key).Over(NameOptions.OfSorting);
        if (key["macro"] is { } macro)
        {
            return new SortKeyNode(null, macros[macro], isDescending, options) { ShowsDate = dated.Contains(macro), EndsInYearSuffix = isInCitation && localized.Contains(macro) };
        }

        if (key["variable"] is { } variable)
        {
            return new SortKeyNode(variable, [], isDescending, options) { EndsInYearSuffix = isInCitation && Variables.KindOf(variable) == VariableKind.Date };
        }

        faults.Add(key.Fault(StyleFaultCodes.AttributeMissing, "A sort key needs a variable or a macro."));
        return null;
    }

    private Node? Compile(StyleElement element)
    {
        switch (element.Name)
        {
            case "text":
                return CompileText(element);
            case "number":
                return new NumberNode(element["variable"] ?? string.Empty, NumberFormOf(element["form"]), Casing.FormOf(element["text-case"]), Affixes.Read(element), Format.Read(element));
            case "label":
                return CompileLabel(element);
            case "group":
                return new GroupNode(CompileChildren(element), element["delimiter"] ?? string.Empty, Affixes.Read(element), Format.Read(element)) { HasDisplay = hasDisplay };
            case "choose":
                return new ChooseNode([.. element.Children.Select(CompileBranch)]);
            case "names":
                return CompileNames(element);
            case "date":
                return new DateNode(element, faults);
            default:
                faults.Add(element.Fault(StyleFaultCodes.ElementUnknown, $"A rendering element is text, number, label, group, choose, names or date, not {element.Name}."));
                return null;
        }
    }

    private Node? CompileText(StyleElement element)
    {
        var (affixes, format, textCase) = (Affixes.Read(element), Format.Read(element), Casing.FormOf(element["text-case"]));
        if (element["macro"] is { } macro)
        {
            var call = new MacroNode(macro, affixes, format) { Body = macros.GetValueOrDefault(macro) ?? [], HasDate = dated.Contains(macro) };
            calls.Add(call);
            return call;
        }

        if (element["variable"] is { } variable)
        {
            HasYearSuffix |= variable is "year-suffix" or "citation-label";
            return new VariableNode(variable, element["form"] == "short", textCase, affixes, format);
        }

        if (element["term"] is { } term)
        {
            return new TermNode(term, LocaleReader.FormOf(element["form"]), element["plural"] == "true", textCase, affixes, format);
        }

        if (element["value"] is { } value)
        {
            return new ValueNode(value, textCase, affixes, format);
        }

        faults.Add(element.Fault(StyleFaultCodes.AttributeMissing, "A text needs a variable, macro, term or value."));
        return null;
    }

    private static LabelNode CompileLabel(StyleElement element) => new(
        element["variable"] ?? "locator",
        LocaleReader.FormOf(element["form"]),
        PluralOf(element["plural"]),
        Casing.FormOf(element["text-case"]),
        Affixes.Read(element),
        Format.Read(element));

    private ChooseBranch CompileBranch(StyleElement element)
    {
        var conditions = new List<Condition>();
        Add("disambiguate", ConditionKind.Disambiguate);
        AddAny("is-numeric", ConditionKind.IsNumeric);
        Add("is-uncertain-date", ConditionKind.IsUncertainDate);
        Add("locator", ConditionKind.Locator);
        Add("position", ConditionKind.Position);
        AddAny("type", ConditionKind.Type);
        Add("variable", ConditionKind.Variable);
        HasDisambiguateCondition |= element["disambiguate"] is not null;
        var match = element["match"] switch
        {
            "any" => ConditionMatch.Any,
            "none" => ConditionMatch.None,
            _ => ConditionMatch.All,
        };
        return new ChooseBranch([.. conditions], match, CompileChildren(element));

        string[] ValuesOf(string attribute) => (element[attribute] ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

        void Add(string attribute, ConditionKind kind) => conditions.AddRange(ValuesOf(attribute).Select(value => new Condition(kind, value)));

        void AddAny(string attribute, ConditionKind kind)
        {
            if (ValuesOf(attribute) is [var value, .. var others])
            {
                conditions.Add(new Condition(kind, value) { Others = [.. others.Select(other => new Condition(kind, other))] });
            }
        }
    }

    /// <summary>What stands directly in a substitute: names without children are in their short form there, and nowhere else.</summary>
    private Node? CompileSubstitute(StyleElement element) =>
        element.Name == "names" && element.Children.Length == 0 ? CompileNames(element, isBare: true) : Compile(element);

    private NamesNode CompileNames(StyleElement element, bool isBare = false)
    {
        var variables = (element["variable"] ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var hasFormat = element.Child("name") is not null || element.Child("et-al") is not null;
        var label = element.Child("label");
        var names = new NamesNode(
            variables,
            hasFormat || label is not null || element.Child("substitute") is not null ? NameFormat.Read(element) : null,
            label is null ? null : CompileNamesLabel(element, label),
            Affixes.Read(element),
            Format.Read(element)) { IsBare = isBare };
        if (element.Child("substitute") is { } substitute)
        {
            names.Substitutes = [.. substitute.Children.Select(CompileSubstitute).OfType<Node>()];
        }

        return names;
    }

    private static NamesLabel CompileNamesLabel(StyleElement names, StyleElement label)
    {
        var name = names.Child("name");
        return new NamesLabel(
            name is not null && names.Children.IndexOf(label) < names.Children.IndexOf(name),
            LocaleReader.FormOf(label["form"]),
            PluralOf(label["plural"]),
            Casing.FormOf(label["text-case"]),
            Affixes.Read(label),
            Format.Read(label));
    }

    private static NumberForm NumberFormOf(string? form) => form switch
    {
        "ordinal" => NumberForm.Ordinal,
        "long-ordinal" => NumberForm.LongOrdinal,
        "roman" => NumberForm.Roman,
        _ => NumberForm.Numeric,
    };

    private static LabelPlural PluralOf(string? plural) => plural switch
    {
        "always" => LabelPlural.Always,
        "never" => LabelPlural.Never,
        _ => LabelPlural.Contextual,
    };
}
