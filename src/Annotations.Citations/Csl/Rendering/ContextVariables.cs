using Annotations.Citations.Csl.Numbers;
using Annotations.Citations.References;

namespace Annotations.Citations.Csl.Rendering;

/// <summary>Variables of a cite: those of its reference, and those that the citation and the processor give.</summary>
internal static class ContextVariables
{
    /// <summary>The text of a variable; null when it is empty, or rendered already by a substitute.</summary>
    internal static string? TextOf(this RenderContext context, string variable) => variable switch
    {
        "locator" => NullIfEmpty(context.Locator.Text),
        "citation-number" => context.CitationNumber > 0 ? Numerals.Plain(context.CitationNumber) : null,
        "year-suffix" => NullIfEmpty(context.YearSuffix),
        "first-reference-note-number" => context.FirstNote is { } note && context.Position != Citations.CitePosition.First ? Numerals.Plain(note) : null,
        "citation-label" => (context.Entry.Text(variable) ?? CitationLabel.Of(context.Entry)) + context.YearSuffix,
        _ when context.IsSuppressed(variable) => null,
        _ => context.Entry.Text(variable),
    };

    /// <summary>Whether a variable has text, be it rendered by a substitute or not: conditions see the reference as it is.</summary>
    internal static bool HasText(this RenderContext context, string variable) =>
        context.TextOf(variable) is not null || context.Entry.Text(variable) is not null;

    /// <summary>
    /// Whether a variable is numeric, be it rendered by a substitute or not. As the reference processor has it, a title
    /// that ends in a digit is, and no variable that CSL does not count among the numbers.
    /// </summary>
    internal static bool IsNumeric(this RenderContext context, string variable) => variable switch
    {
        "locator" => context.NumberOf(variable) is { IsNumeric: true },
        "call-number" or "division" => context.Entry.Number(variable, context.Locale) is { IsNumeric: true },
        "title" => context.Entry.Text(variable) is [.., >= '0' and <= '9'],
        _ when Variables.KindOf(variable) == VariableKind.Number => context.Entry.Number(variable, context.Locale) is { IsNumeric: true },
        _ => false,
    };

    /// <summary>The numbers of a variable; null when it is empty, or rendered already by a substitute.</summary>
    internal static NumberSequence? NumberOf(this RenderContext context, string variable) => variable switch
    {
        "locator" => context.TextOf(variable) is { } text ? NumberParser.Parse(text, variable, context.Locale, context.Locator.Label) : null,
        "citation-number" or "first-reference-note-number" => context.TextOf(variable) is { } text ? NumberParser.Parse(text, variable, context.Locale) : null,
        _ when context.IsSuppressed(variable) => null,
        _ => context.Entry.Number(variable, context.Locale),
    };

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
