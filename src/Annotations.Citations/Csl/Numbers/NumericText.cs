using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annotations.Citations.Csl.Locales;

namespace Annotations.Citations.Csl.Numbers;

/// <summary>
/// A number variable's content: numbers with affixes, joined by hyphens, commas and ampersands, such as <c>2nd</c>
/// and <c>12-14, 20</c> (CSL 1.0.2, "Number" and "Choose", is-numeric).
/// </summary>
internal sealed partial class NumericText
{
    private NumericText(ImmutableArray<NumberPart> parts) => Parts = parts;

    internal ImmutableArray<NumberPart> Parts { get; }

    /// <summary>The numbers as they were written, with the joiners.</summary>
    internal string TextIn(MergedLocale locale) =>
        Parts is [{ Joiner.Length: 0 } only] ? only.Text : string.Concat(Parts.Select(part => part.Text + part.JoinerIn(locale)));

    /// <summary>Whether there is more than one number.</summary>
    internal bool IsPlural => Parts.Length > 1;

    /// <summary>The numbers in the text; null when it is not numeric.</summary>
    internal static NumericText? Parse(string text)
    {
        text = text.Trim();
        if (text.Length is > 0 and <= 1000 && !text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return new NumericText([new NumberPart(text, string.Empty)]);
        }

        if (text.Length is 0 or > 1000 || !Numeric().IsMatch(text))
        {
            return null;
        }

        var parts = ImmutableArray.CreateBuilder<NumberPart>();
        foreach (Match match in Part().Matches(text))
        {
            parts.Add(new NumberPart(match.Groups["number"].Value, Joiner(match.Groups["joiner"].Value)));
        }

        return new NumericText(parts.DrainToImmutable());
    }

    private static string Joiner(string joiner) => joiner.Trim() switch
    {
        "" => string.Empty,
        "," => ", ",
        "&" => " & ",
        "–" or "-" => "–",
        var other => other,
    };

    [GeneratedRegex(@"^\p{L}{0,4}\d+[\p{L}.]{0,4}(?:\s*[,&–-]\s*\p{L}{0,4}\d+\p{L}{0,4})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"(?<number>\p{L}*\d+[\p{L}.]*)(?<joiner>\s*[,&–-]?\s*)", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
