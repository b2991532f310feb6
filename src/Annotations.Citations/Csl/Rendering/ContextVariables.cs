using Annotations.Citations.Csl.Numbers;

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

    /// <summary>Whether a variable is numeric, be it rendered by a substitute or not.</summary>
    internal static bool IsNumeric(this RenderContext context, string variable) =>
        context.NumberOf(variable) is not null || context.Entry.Number(variable) is not null;

    internal static NumericText? NumberOf(this RenderContext context, string variable) => variable switch
    {
        "locator" or "citation-number" or "first-reference-note-number" => context.TextOf(variable) is { } text ? NumericText.Parse(text) : null,
        _ when context.IsSuppressed(variable) => null,
        _ => context.Entry.Number(variable),
    };

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
