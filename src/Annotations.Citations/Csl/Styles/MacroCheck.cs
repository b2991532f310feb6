namespace Annotations.Citations.Csl.Styles;

/// <summary>Refuses macros that are missing, repeated, cyclic, or that together nest too deep or call too much.</summary>
internal sealed class MacroCheck
{
    private readonly Dictionary<string, StyleElement> macros = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Size> measured = new(StringComparer.Ordinal);
    private readonly int longestTerm;

    /// <summary>How many elements a rendering visits, how deep they nest, and how much text of the style they have.</summary>
    private sealed record Size(long Elements, int Depth, long Text)
    {
        internal static Size None { get; } = new(0, 0, 0);
    }

    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private readonly List<StyleFault> faults;

    private MacroCheck(StyleElement root, List<StyleFault> faults)
    {
        this.faults = faults;
        foreach (var locale in root.All("locale"))
        {
            longestTerm = Math.Max(longestTerm, LongestText(locale));
        }
    }

    internal static bool Passes(StyleElement root, List<StyleFault> faults)
    {
        var before = faults.Count;
        var check = new MacroCheck(root, faults);
        foreach (var macro in root.All("macro"))
        {
            if (!check.macros.TryAdd(macro["name"] ?? string.Empty, macro))
            {
                faults.Add(macro.Fault(StyleFaultCodes.MacroRepeated, $"There is another macro named {macro["name"]}."));
            }
        }

        foreach (var child in root.Children)
        {
            check.CheckWhole(child);
        }

        return faults.Count == before;
    }

    private void CheckWhole(StyleElement element)
    {
        var (elements, depth, text) = Measure(element);
        if (text > StyleLimits.MaxRenderedText)
        {
            faults.Add(element.Fault(StyleFaultCodes.TooManyCalls, $"With its macros this comes to {text} characters; the most is {StyleLimits.MaxRenderedText}."));
        }

        if (elements > StyleLimits.MaxRenderedElements)
        {
            faults.Add(element.Fault(StyleFaultCodes.TooManyCalls, $"With its macros this comes to {elements} elements; the most is {StyleLimits.MaxRenderedElements}."));
        }

        if (depth > StyleLimits.MaxDepth)
        {
            faults.Add(element.Fault(StyleFaultCodes.TooDeep, $"With its macros this nests {depth} deep; the most is {StyleLimits.MaxDepth}."));
        }
    }

    private Size Measure(StyleElement element)
    {
        var (elements, depth, text) = element["macro"] is { } name && element.Name is "text" or "key" ? MeasureMacro(element, name) : Size.None;
        foreach (var child in element.Children)
        {
            var (more, deep, longer) = Measure(child);
            elements = Math.Min(elements + more, long.MaxValue / 4);
            text = Math.Min(text + longer, long.MaxValue / 4);
            depth = Math.Max(depth, deep);
        }

        return new Size(elements + 1, depth + 1, text + OwnText(element));
    }

    /// <summary>The text that an element brings along: its attributes', and that of a term of the style's own locales.</summary>
    private long OwnText(StyleElement element)
    {
        var text = element["term"] is not null || element.Name is "label" or "names" ? longestTerm : 0L;
        foreach (var (_, value) in element.Attributes)
        {
            text += value.Length;
        }

        return text;
    }

    private static int LongestText(StyleElement element)
    {
        var longest = element.Text.Length;
        foreach (var child in element.Children)
        {
            longest = Math.Max(longest, LongestText(child));
        }

        return longest;
    }

    private Size MeasureMacro(StyleElement caller, string name)
    {
        if (measured.TryGetValue(name, out var known))
        {
            return known;
        }

        if (!macros.TryGetValue(name, out var macro))
        {
            faults.Add(caller.Fault(StyleFaultCodes.MacroMissing, $"The style has no macro named {name}."));
            return Size.None;
        }

        if (!open.Add(name))
        {
            faults.Add(caller.Fault(StyleFaultCodes.MacroCyclic, $"The macro {name} calls itself."));
            return Size.None;
        }

        var size = Measure(macro);
        open.Remove(name);
        return measured[name] = size;
    }
}
