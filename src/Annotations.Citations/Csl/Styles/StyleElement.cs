using System.Collections.Immutable;

namespace Annotations.Citations.Csl.Styles;

/// <summary>An element of a style or locale, from XML or from a JSON tree, before it is compiled.</summary>
internal sealed class StyleElement
{
    internal required string Name { get; init; }

    /// <summary>Each name once.</summary>
    internal required StyleAttribute[] Attributes { get; init; }

    internal ImmutableArray<StyleElement> Children { get; init; } = [];

    /// <summary>The text in the element, that of its children left out.</summary>
    internal string Text { get; init; } = string.Empty;

    internal int Line { get; init; }

    internal int Column { get; init; }

    internal string? this[string attribute]
    {
        get
        {
            foreach (var (name, value) in Attributes)
            {
                if (name == attribute)
                {
                    return value;
                }
            }

            return null;
        }
    }

    internal StyleElement? Child(string name)
    {
        foreach (var child in Children)
        {
            if (child.Name == name)
            {
                return child;
            }
        }

        return null;
    }

    internal IEnumerable<StyleElement> All(string name) => Children.Where(child => child.Name == name);

    internal StyleFault Fault(string code, string message) => new(code, Line, Column, message);
}
