using System.Collections.Frozen;
using System.Globalization;

namespace Annotations.Citations.Csl.Styles;

/// <summary>Refuses values that an attribute cannot have (CSL 1.0.2, the attributes of each element).</summary>
internal static class AttributeCheck
{
    private const string Switch = "true false";

    /// <summary>What attributes may be on any element that has them; those of one element alone stand with its name before them.</summary>
    private static readonly FrozenDictionary<string, string[]> Allowed = new Dictionary<string, string>
    {
        ["and"] = "text symbol",
        ["class"] = "in-text note",
        ["collapse"] = "citation-number year year-suffix year-suffix-ranged",
        ["date-parts"] = "year year-month year-month-day",
        ["delimiter-precedes-et-al"] = "contextual after-inverted-name always never",
        ["delimiter-precedes-last"] = "contextual after-inverted-name always never",
        ["demote-non-dropping-particle"] = "never sort-only display-and-sort",
        ["disambiguate"] = Switch,
        ["disambiguate-add-givenname"] = Switch,
        ["disambiguate-add-names"] = Switch,
        ["disambiguate-add-year-suffix"] = Switch,
        ["display"] = "block left-margin right-inline indent",
        ["et-al-use-last"] = Switch,
        ["font-style"] = "normal italic oblique",
        ["font-variant"] = "normal small-caps",
        ["font-weight"] = "normal bold light",
        ["givenname-disambiguation-rule"] = "all-names all-names-with-initials primary-name primary-name-with-initials by-cite",
        ["hanging-indent"] = Switch,
        ["initialize"] = Switch,
        ["initialize-with-hyphen"] = Switch,
        ["limit-day-ordinals-to-day-1"] = Switch,
        ["name-as-sort-order"] = "first all",
        ["name-form"] = "long short count",
        ["names-use-last"] = Switch,
        ["page-range-format"] = "chicago chicago-15 chicago-16 expanded minimal minimal-two",
        ["punctuation-in-quote"] = Switch,
        ["quotes"] = Switch,
        ["second-field-align"] = "flush margin",
        ["sort"] = "ascending descending",
        ["strip-periods"] = Switch,
        ["subsequent-author-substitute-rule"] = "complete-all complete-each partial-each partial-first",
        ["text-case"] = "lowercase uppercase capitalize-first capitalize-all sentence title",
        ["text-decoration"] = "none underline",
        ["vertical-align"] = "baseline sup sub",
        ["date form"] = "text numeric",
        ["date-part form"] = "long short numeric numeric-leading-zeros ordinal",
        ["else-if match"] = "any all none",
        ["if match"] = "any all none",
        ["label form"] = "long short symbol verb verb-short",
        ["label plural"] = "contextual always never",
        ["name form"] = "long short count",
        ["number form"] = "numeric ordinal roman long-ordinal",
        ["term form"] = "long short symbol verb verb-short",
        ["term match"] = "last-digit last-two-digits whole-number",
        ["text form"] = "long short symbol verb verb-short",
        ["text plural"] = Switch,
    }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' '), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Counts = new[]
    {
        "entry-spacing", "et-al-min", "et-al-subsequent-min", "et-al-subsequent-use-first", "et-al-use-first", "line-spacing", "names-min",
        "names-use-first", "near-note-distance",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Adds a fault for each value, in the element and all within, that its attribute cannot have.</summary>
    internal static void Check(StyleElement element, ICollection<StyleFault> faults)
    {
        foreach (var (name, value) in element.Attributes)
        {
            if (AllowedOf(element, name) is { } allowed && !allowed.Contains(value, StringComparer.Ordinal))
            {
                faults.Add(element.Fault(StyleFaultCodes.AttributeMalformed, $"{name} on {element.Name} is one of {string.Join(", ", allowed)}; not {Shown(value)}."));
            }
            else if (Counts.Contains(name) && !ushort.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out _))
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

    private static string[]? AllowedOf(StyleElement element, string attribute) =>
        Allowed.GetValueOrDefault(attribute) ?? (attribute is "form" or "match" or "plural" ? Allowed.GetValueOrDefault(element.Name + " " + attribute) : null);

    /// <summary>So much of a value as a message needs.</summary>
    private static string Shown(string value) => value.Length <= 40 ? $"\"{value}\"" : $"\"{value[..40]}…\"";
}
