using System.Buffers;
using System.Text.RegularExpressions;

namespace Annotations.Citations.Csl.Output;

/// <summary>Keeps a line from being broken before the signs that French sets off by a space: the space becomes a narrow no-break one.</summary>
internal static partial class FrenchSpacing
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(":;!?«»");

    internal static string Apply(string text) =>
        text.AsSpan().IndexOfAny(Signs) >= 0 ? Space().Replace(text, "\u202F") : text;

    [GeneratedRegex(@"(?<=«) | (?=[:;!?»])", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
