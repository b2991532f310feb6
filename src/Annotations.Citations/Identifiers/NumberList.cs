using System.Text.RegularExpressions;

namespace Annotations.Citations.Identifiers;

/// <summary>
/// ISBNs or ISSNs in one text, as catalogues give them: with commas, semicolons, slashes or blanks between them and notes such
/// as <c>(pbk.)</c> after them.
/// </summary>
internal static partial class NumberList
{
    /// <summary>The text with each number as <paramref name="normalise"/> has it; the first fault where one is wrong or there is none.</summary>
    internal static NormalText Normalise(string text, Func<string, NormalText> normalise)
    {
        IdentifierFault? fault = null;
        var found = 0;
        var normal = Pieces().Replace(text.Trim(), piece =>
        {
            var (put, wrong) = OfPiece(piece.Value, normalise);
            fault ??= wrong;
            found += MayBeNumber(piece.Value) ? 1 : 0;
            return put;
        });
        return found == 0 ? new(text, normalise(text).Fault) : new(fault is null ? normal : text, fault);
    }

    /// <summary>What stands between marks: one number, or several with blanks between them, or words.</summary>
    private static NormalText OfPiece(string piece, Func<string, NormalText> normalise)
    {
        if (!MayBeNumber(piece))
        {
            return new(piece, null);
        }

        var whole = normalise(piece.Trim());
        if (whole.Fault is null)
        {
            return new(Around(piece, whole.Text), null);
        }

        IdentifierFault? fault = null;
        var put = Words().Replace(piece, word =>
        {
            var one = HasDigits(word.Value) ? normalise(word.Value) : new(word.Value, null);
            fault ??= one.Fault;
            return one.Text;
        });
        return new(put, fault is null ? null : whole.Fault);
    }

    private static string Around(string piece, string number) =>
        piece[..(piece.Length - piece.TrimStart().Length)] + number + piece[piece.TrimEnd().Length..];

    private static bool MayBeNumber(string piece) => piece[0] is not ('(' or '[') && HasDigits(piece);

    private static bool HasDigits(string text) => text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>A note in brackets, or what stands between notes and marks.</summary>
    [GeneratedRegex(@"\([^)]*\)?|\[[^\]]*\]?|[^,;/(\[\r\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Pieces();

    [GeneratedRegex(@"\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
