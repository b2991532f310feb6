using System.Buffers;
using Annotations.Citations.Csl.Locales;

namespace Annotations.Citations.Csl.Output;

/// <summary>The quotation marks that data may have: straight ones and those of the locale.</summary>
internal sealed class QuoteMarks
{
    private readonly List<Pair> pairs = [];
    private readonly SearchValues<char> starts;

    internal QuoteMarks(MergedLocale locale)
    {
        Add(locale.OpenQuote, locale.CloseQuote, Decoration.Quote);
        Add(locale.OpenInnerQuote, locale.CloseInnerQuote, Decoration.InnerQuote);
        starts = SearchValues.Create("<'\"’" + string.Concat(pairs.Select(pair => $"{pair.Open[0]}{pair.Close[0]}")));
    }

    /// <summary>Whether the text has a character that begins a tag or mark.</summary>
    internal int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(starts);

    /// <summary>The locale's mark that the text begins with, and, when it opens, what closes it; no length when there is none.</summary>
    internal (int Length, string? Close, Decoration Decoration) At(ReadOnlySpan<char> text)
    {
        foreach (var (open, close, decoration) in pairs)
        {
            if (text.StartsWith(open, StringComparison.Ordinal))
            {
                return (open.Length, close, decoration);
            }
        }

        foreach (var (_, close, _) in pairs)
        {
            if (text.StartsWith(close, StringComparison.Ordinal))
            {
                return (close.Length, null, Decoration.None);
            }
        }

        return default;
    }

    private void Add(string open, string close, Decoration decoration)
    {
        if (open.Length > 0 && close.Length > 0 && open is not ("\"" or "'"))
        {
            pairs.Add(new Pair(open, close, decoration));
        }
    }

    private sealed record Pair(string Open, string Close, Decoration Decoration);
}
