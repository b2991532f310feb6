using System.Buffers;
using System.Globalization;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Numbers;

namespace Annotations.Citations.Csl.Rendering;

/// <summary>Where in the source, and what that counts: a label in the locator itself, as in <c>p. 4</c>, goes before the cite's own.</summary>
internal readonly record struct Locator(string Label, string Text)
{
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789 ,&-–");

    /// <summary>The last of the numbers that it is made of; null when it is not made of numbers.</summary>
    internal int? LastNumber =>
        Text.AsSpan().IndexOfAnyExcept(Numbers) < 0 && int.TryParse(Text.AsSpan(Text.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    internal static Locator Of(Cite cite, MergedLocale locale)
    {
        var text = cite.Locator.Trim();
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && NumberLabels.TermOf(text[..space]) is { } label && locale.Find(label, TermForm.Long) is not null
            ? new Locator(label, text[space..].TrimStart())
            : new Locator(cite.Label == "sub verbo" ? "sub-verbo" : cite.Label, text);
    }
}
