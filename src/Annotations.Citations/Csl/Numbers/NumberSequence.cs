using System.Collections.Immutable;
using Annotations.Citations.Csl.Locales;

namespace Annotations.Citations.Csl.Numbers;

/// <summary>
/// A number variable's content: numbers with letters and labels, joined by hyphens, commas and ampersands, such as
/// <c>2nd</c> and <c>12-14, 20</c> (CSL 1.0.2, "Number" and "Choose", is-numeric). Read as the reference processor does.
/// </summary>
internal sealed class NumberSequence
{
    private readonly string variable;

    internal NumberSequence(string variable, ImmutableArray<NumberValue> values, bool isNumeric, bool isPlural)
    {
        this.variable = variable;
        (Values, IsNumeric, IsPlural) = (values, isNumeric, isPlural);
    }

    internal ImmutableArray<NumberValue> Values { get; }

    /// <summary>Whether the condition is-numeric holds: the first number of the last label is one.</summary>
    internal bool IsNumeric { get; }

    /// <summary>Whether the variable's label is in the plural.</summary>
    internal bool IsPlural { get; }

    /// <summary>The term of the label that the text begins with, or of the one that is understood; null when there is none.</summary>
    internal string? Term => Values[0].Label is { } label ? NumberLabels.TermOf(label) : null;

    /// <summary>Whether the last number is a whole one, which might stand in a range.</summary>
    internal bool EndsInNumber => Values[^1] is { HasForm: true, Value: [>= '1' and <= '9', ..] } last && !last.Value.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>The numbers in a form, with the joiners of the locale and ranges as the style has them.</summary>
    internal string Write(NumberForm form, Gender gender, PageRangeFormat pages, MergedLocale locale)
    {
        if (Values is [{ ShowsLabel: false, Joiner.Length: 0 } only])
        {
            return only.Written(form, gender, locale);
        }

        var text = new System.Text.StringBuilder();
        foreach (var value in NumberRanges.Join(Values, variable, IsNumeric, pages, locale))
        {
            if (value.ShowsLabel)
            {
                text.Append(Label(value, locale)).Append(value.LabelSpace);
            }

            text.Append(value.Written(value.Label == Values[0].Label ? form : NumberForm.Numeric, gender, locale)).Append(value.Joiner);
        }

        return text.ToString();
    }

    private string Label(NumberValue value, MergedLocale locale)
    {
        var form = value.Label == Values[0].Label && variable != "page" ? TermForm.Long : TermForm.Short;
        return NumberLabels.TermOf(value.Label!) is { } term && locale.Text(term, form, value.IsPlural) is { Length: > 0 } text ? text : value.Label!;
    }
}
