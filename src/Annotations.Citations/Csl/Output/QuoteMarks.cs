using Annotations.Citations.Csl.Locales;

namespace Annotations.Citations.Csl.Output;

/// <summary>The quotation marks that data may have: straight ones and those of the locale.</summary>
internal sealed class QuoteMarks
{
    private const string Double = "\"";
    private const string Single = "'";

    private readonly List<Pair> pairs = [new(Double, Double, false), new(Single, Single, false)];

    private sealed record Pair(string Open, string Close, bool IsInner);

    internal QuoteMarks(MergedLocale locale)
    {
        Add(locale.OpenQuote, locale.CloseQuote, isInner: false);
        Add(locale.OpenInnerQuote, locale.CloseInnerQuote, isInner: true);
    }

    internal int LengthAt(string text, int at)
    {
        foreach (var (open, close, _) in pairs)
        {
            if (string.CompareOrdinal(text, at, open, 0, open.Length) == 0)
            {
                return open.Length;
            }

            if (string.CompareOrdinal(text, at, close, 0, close.Length) == 0)
            {
                return close.Length;
            }
        }

        return 0;
    }

    internal bool CanOpen(string sign) => pairs.Exists(pair => pair.Open == sign);

    internal bool CanClose(string sign) => pairs.Exists(pair => pair.Close == sign);

    internal bool IsInner(string sign) => pairs.Exists(pair => pair.Open == sign && pair.IsInner);

    internal string Partner(string open) => pairs.Find(pair => pair.Open == open)!.Close;

    private void Add(string open, string close, bool isInner)
    {
        if (open.Length > 0 && close.Length > 0 && !CanOpen(open) && !CanClose(open) && !CanOpen(close))
        {
            pairs.Add(new Pair(open, close, isInner));
        }
    }
}
