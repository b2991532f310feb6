using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Annotations.Citations.Csl.Locales;

namespace Annotations.Citations.Csl.Numbers;

/// <summary>Reads the numbers of a variable, with labels within and what joins them.</summary>
/// <param name="label">The term that a locator counts; null for other variables.</param>
internal sealed partial class NumberParser(string variable, string? label, MergedLocale locale)
{
    private const int MaxLength = 1000;

    private readonly List<NumberValue> values = [];

    internal static NumberSequence Parse(string text, string variable, MergedLocale locale, string? label = null) =>
        new NumberParser(variable == "page-first" ? "page" : variable, label, locale).Read(text.Trim());

    private string? Default => variable is "locator" or "page" ? NumberLabels.Of(label ?? "page") : NumberLabels.Of(variable);

    private NumberSequence Read(string text)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return new NumberSequence(variable, [new NumberValue(null, string.Empty, string.Empty, text, string.Empty)], isNumeric: false, isPlural: false);
        }

        if (text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            ReadParts(Labelled(text));
        }
        else
        {
            values.Add(new NumberValue(Default, " ", string.Empty, text, string.Empty));
        }

        var isNumeric = Finish();
        return new NumberSequence(variable, [.. values], isNumeric || IsFraction, !IsFraction && IsPlural(isNumeric, text));
    }

    /// <summary>Such as <c>12/13</c>: numeric, and one.</summary>
    private bool IsFraction => values is [var only] && Fraction().IsMatch(only.Value);

    private bool IsPlural(bool isNumeric, string text) =>
        isNumeric && (values[0].IsPlural || (variable.StartsWith("number-of-", StringComparison.Ordinal) && LeadingDigits().Match(text) is { Success: true } digits && digits.Value.TrimStart('0') is not ("" or "1")));

    /// <summary>The text with the label that is understood before it.</summary>
    private string Labelled(string text)
    {
        var first = text.AsSpan().IndexOf(' ');
        return Default is { } known && NumberLabels.TermOf(first < 0 ? text : text[..first]) is null ? known + " " + text : text;
    }

    private void ReadParts(string text)
    {
        text = variable == "page" ? text.Replace('–', '-') : text;
        var isEscaped = text.Contains("\\-", StringComparison.Ordinal);
        text = isEscaped ? string.Join('-', text.Split("\\-").Select(part => part.Replace('-', '–'))).Replace("\\", string.Empty, StringComparison.Ordinal) : text;
        var start = 0;
        string? current = null;
        foreach (Match joiner in locale.NumberJoiners.In(isEscaped).Matches(text))
        {
            ReadChunk(text[start..joiner.Index], Joiner(joiner.Value, text, joiner.Index), start == 0, ref current);
            start = joiner.Index + joiner.Length;
        }

        ReadChunk(text[start..], string.Empty, start == 0, ref current);
        JoinSubsections();
    }

    /// <summary>Letters after a hyphen belong to the number before: <c>12a-c</c>.</summary>
    private void JoinSubsections()
    {
        for (var i = values.Count - 2; i >= 0; i--)
        {
            var (one, next) = (values[i], values[i + 1]);
            if (one.Joiner == "-" && next.Prefix.Length == 0 && next.Label == one.Label && NumberAndLetters().IsMatch(one.Prefix + one.Value) && Letters().IsMatch(next.Value))
            {
                values[i] = one with { Value = one.Value + "-" + next.Value, Joiner = next.Joiner };
                values.RemoveAt(i + 1);
            }
        }
    }

    private string Joiner(string joiner, string text, int at)
    {
        if (joiner.Trim() != "&")
        {
            return Hyphen().Replace(joiner, "-", 1);
        }

        var symbol = locale.Text("and", TermForm.Symbol);
        symbol = symbol == locale.Text("and") ? "&" : symbol;
        return at > 0 && char.IsAsciiLetter(text[at - 1]) ? symbol : $" {symbol} ";
    }

    /// <summary>Short words of small letters are labels; those that are none stay with the number.</summary>
    private void ReadChunk(string chunk, string joiner, bool isFirst, ref string? current)
    {
        var labels = Word().Matches(chunk).Select(match => match.Value).ToList();
        if (labels.Count == 0)
        {
            Add(current, chunk, joiner);
            return;
        }

        var texts = Word().Split(chunk).ToList();
        for (var i = texts.Count - 1; i > 0; i--)
        {
            if (texts[i - 1].Length > 0 && (!PlainNumber().IsMatch(texts[i]) || !PlainNumber().IsMatch(texts[i - 1])))
            {
                texts[i - 1] += labels[i - 1] + texts[i];
                texts.RemoveAt(i);
                labels.RemoveAt(i - 1);
            }
        }

        if (isFirst && labels.Count > 0 && !IsLabel(labels[0].Trim()))
        {
            texts[0] = $"{texts[0]} {labels[0].Trim()} {texts[1]}";
            texts.RemoveAt(1);
            labels.RemoveAt(0);
        }

        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i].Length > 0 || i == texts.Count - 1)
            {
                current = i > 0 ? labels[i - 1] : current;
                Add(current, texts[i].Trim(), i == texts.Count - 1 ? joiner : string.Empty);
            }
        }
    }

    private bool IsLabel(string word) =>
        NumberLabels.TermOf(word) is { } term
        && locale.Find(term, TermForm.Long) is not null
        && (variable is "locator" or "number" or "page" || term == variable);

    private void Add(string? written, string text, string joiner)
    {
        var known = written ?? Default;
        var number = WithPrefix().Match(text);
        values.Add(new NumberValue(
            known?.Trim(),
            known is null ? string.Empty : known.EndsWith(' ') ? " " : string.Empty,
            number.Success ? number.Groups["prefix"].Value : string.Empty,
            number.Success ? number.Groups["value"].Value : text,
            joiner));
    }

    /// <summary>Finds what numbers of one label have in common, and says whether the first are numeric.</summary>
    private bool Finish()
    {
        var isNumeric = false;
        for (var start = 0; start < values.Count;)
        {
            var end = start + 1;
            while (end < values.Count && values[end].Label == values[start].Label)
            {
                end++;
            }

            var first = values[start].Value;
            var hasForm = first.Length > 0 && (char.IsAsciiDigit(first[0]) || Roman().IsMatch(first));
            isNumeric = start == 0 ? Number().IsMatch(first) : isNumeric;
            for (var i = start; i < end; i++)
            {
                var value = values[i];
                values[i] = value with
                {
                    HasForm = hasForm,
                    IsPlural = hasForm && end - start > 1,
                    ShowsLabel = i == start && value.Label is not null && Shows(value, start == 0),
                    Joiner = value.Joiner.Length == 0 && i + 1 < values.Count ? " " : value.Joiner,
                };
            }

            start = end;
        }

        return isNumeric;
    }

    /// <summary>A label within is written; the first one where it is not the one that is understood.</summary>
    private bool Shows(NumberValue value, bool isFirst) => !isFirst || variable switch
    {
        "locator" or "number" => NumberLabels.TermOf(value.Label!) is not { } term || locale.Find(term, TermForm.Long) is null,
        "page" => value.Label is not ("p." or "pp."),
        _ => NumberLabels.TermOf(value.Label!) != variable,
    };

    [GeneratedRegex(@"(?:^| )(?:[a-z]{1,4}|subpara|subch|amend|bibliog|annot|illus|princ|intro|sched|subdiv|subsec)(?:\.| ) *", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\s*-\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Hyphen();

    [GeneratedRegex("^[0-9]+[-;,:a-zA-Z]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainNumber();

    [GeneratedRegex("^(?<prefix>[0-9]*[a-zA-Z]+0*)?(?<value>[0-9]+(?:[a-zA-Z]*|[-,a-zA-Z]+))$", RegexOptions.CultureInvariant)]
    private static partial Regex WithPrefix();

    [GeneratedRegex("^[0-9]+[,a-zA-Z]+$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAndLetters();

    [GeneratedRegex("^[,a-zA-Z]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    [GeneratedRegex("^(?:[0-9]+|[ixv]+)(?:[-,:a-zA-Z]*|-[-0-9]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("^[ivxlcmIVXLCM]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();

    [GeneratedRegex("^[0-9]+(?:/[0-9]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();

    [GeneratedRegex("^[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingDigits();
}
