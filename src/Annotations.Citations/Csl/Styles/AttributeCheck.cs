using System.Globalization;

namespace Annotations.Citations.Csl.Styles;

/// <summary>Refuses values that an attribute cannot have (CSL 1.0.2, the attributes of each element).</summary>
internal static class AttributeCheck
{
    private const string Switch = "true false";

    /// <summary>Adds a fault for each value, in the element and all within, that its attribute cannot have.</summary>
    internal static void Check(StyleElement element, ICollection<StyleFault> faults)
    {
        foreach (var (name, value) in element.Attributes)
        {
            if ((Allowed(name) ?? Allowed(element.Name, name)) is { } allowed && !IsOneOf(allowed, value))
            {
                faults.Add(element.Fault(StyleFaultCodes.AttributeMalformed, $"{name} on {element.Name} is one of {allowed.Replace(" ", ", ", StringComparison.Ordinal)}; not {Shown(value)}."));
            }
            else if (IsCount(name) && !ushort.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out _))
            {
                faults.Add(element.Fault(StyleFaultCodes.AttributeMalformed, $"{name} on {element.Name} is a whole number from 0 to {ushort.MaxValue}; not {Shown(value)}."));
            }
        }

        if (element["initialize-with"] is { Length: > StyleLimits.MaxInitializeWith } mark)
        {
            faults.Add(element.Fault(StyleFaultCodes.AttributeMalformed, $"initialize-with on {element.Name} has at most {StyleLimits.MaxInitializeWith} characters; not {mark.Length}."));
        }

        foreach (var child in element.Children)
        {
            Check(child, faults);
        }
    }

    private static bool IsOneOf(string allowed, string value)
    {
        foreach (var one in allowed.AsSpan().Split(' '))
        {
            if (allowed.AsSpan(one).SequenceEqual(value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What an attribute may be, with spaces between, on any element that has it; null when it may be anything.</summary>
    private static string? Allowed(string attribute) => attribute switch
    {
        "and" => "text symbol",
        "class" => "in-text note",
        "collapse" => "citation-number year year-suffix year-suffix-ranged",
        "date-parts" => "year year-month year-month-day",
        "delimiter-precedes-et-al" or "delimiter-precedes-last" => "contextual after-inverted-name always never",
        "demote-non-dropping-particle" => "never sort-only display-and-sort",
        "disambiguate" or "disambiguate-add-givenname" or "disambiguate-add-names" or "disambiguate-add-year-suffix" or "et-al-use-last" or "hanging-indent" or "initialize" or "initialize-with-hyphen" or "limit-day-ordinals-to-day-1" or "names-use-last" or "punctuation-in-quote" or "quotes" or "strip-periods" => Switch,
        "display" => "block left-margin right-inline indent",
        "font-style" => "normal italic oblique",
        "font-variant" => "normal small-caps",
        "font-weight" => "normal bold light",
        "givenname-disambiguation-rule" => "all-names all-names-with-initials primary-name primary-name-with-initials by-cite",
        "name-as-sort-order" => "first all",
        "name-form" => "long short count",
        "page-range-format" => "chicago chicago-15 chicago-16 expanded minimal minimal-two",
        "second-field-align" => "flush margin",
        "sort" => "ascending descending",
        "subsequent-author-substitute-rule" => "complete-all complete-each partial-each partial-first",
        "text-case" => "lowercase uppercase capitalize-first capitalize-all sentence title",
        "text-decoration" => "none underline",
        "vertical-align" => "baseline sup sub",
        _ => null,
    };

    /// <summary>The same of attributes that differ from element to element.</summary>
    private static string? Allowed(string element, string attribute) => (element, attribute) switch
    {
        ("date", "form") => "text numeric",
        ("date-part", "form") => "long short numeric numeric-leading-zeros ordinal",
        ("else-if", "match") or ("if", "match") => "any all none",
        ("label", "form") or ("term", "form") or ("text", "form") => "long short symbol verb verb-short",
        ("label", "plural") => "contextual always never",
        ("name", "form") => "long short count",
        ("number", "form") => "numeric ordinal roman long-ordinal",
        ("term", "match") => "last-digit last-two-digits whole-number",
        ("text", "plural") => Switch,
        _ => null,
    };

    private static bool IsCount(string attribute) => attribute is "entry-spacing" or "et-al-min" or "et-al-subsequent-min" or "et-al-subsequent-use-first" or "et-al-use-first" or "line-spacing" or "names-min" or "names-use-first" or "near-note-distance";

    /// <summary>So much of a value as a message needs.</summary>
    private static string Shown(string value) => value.Length <= 40 ? $"\"{value}\"" : $"\"{value[..40]}…\"";
}
