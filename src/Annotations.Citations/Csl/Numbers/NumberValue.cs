using Annotations.Citations.Csl.Locales;

namespace Annotations.Citations.Csl.Numbers;

/// <summary>One number of a <see cref="NumberSequence"/>.</summary>
/// <param name="Label">The abbreviation that stands before it or is understood, such as <c>p.</c>; null where the variable has none.</param>
/// <param name="LabelSpace">What stands between label and number.</param>
/// <param name="Prefix">Letters before the digits, as in <c>A12</c>.</param>
/// <param name="Value">The number with the letters after it.</param>
/// <param name="Joiner">What joins it to the next: <c>-</c> for a range.</param>
internal readonly record struct NumberValue(string? Label, string LabelSpace, string Prefix, string Value, string Joiner)
{
    /// <summary>Whether the number has a form: begins with digits, or is of the signs of Roman numerals alone.</summary>
    internal bool HasForm { get; init; }

    /// <summary>Whether the label is written in the text, where the one that is understood is another.</summary>
    internal bool ShowsLabel { get; init; }

    /// <summary>Whether the label is in the plural: other numbers stand beside under the same one.</summary>
    internal bool IsPlural { get; init; }

    /// <summary>The digits at the beginning; null when there are none, or too many.</summary>
    internal int? Leading
    {
        get
        {
            var end = Value.AsSpan().IndexOfAnyExceptInRange('0', '9');
            return int.TryParse(end < 0 ? Value : Value.AsSpan(0, end), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;
        }
    }

    /// <summary>The number in a form; as it is where it has none.</summary>
    internal string Written(NumberForm form, Gender gender, MergedLocale locale) =>
        form != NumberForm.Numeric && HasForm && Prefix.Length == 0 && Value is [not '0', ..] && Leading is { } number && Value.Length == Numerals.Plain(number).Length
            ? Numerals.Write(number, form, gender, locale)
            : Prefix + Value;
}
