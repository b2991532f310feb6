namespace Annotations.Citations.Csl.Numbers;

/// <summary>One number in a <see cref="NumericText"/>.</summary>
/// <param name="Text">The number with its affixes, as it was written.</param>
/// <param name="Joiner">What joins it to the next; empty for the last.</param>
internal readonly record struct NumberPart(string Text, string Joiner)
{
    /// <summary>The joiner, with the locale's sign for ranges.</summary>
    internal string JoinerIn(Locales.MergedLocale locale) => Joiner == "–" ? locale.RangeDelimiter : Joiner;

    /// <summary>The number when it is written in digits alone.</summary>
    internal int? Value => int.TryParse(Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;
}
