namespace Annotations.Citations.Csl.Output;

/// <summary>
/// Where "normal" is written although nothing around is otherwise: as the reference processor has it, where the last
/// thing within an element that asks for it is otherwise itself.
/// </summary>
internal static class NormalFormat
{
    internal static bool IsShown(Blob blob, Decoration normal) => normal switch
    {
        Decoration.NormalStyle => Last(blob) is { } last && (last.Format.FontStyle is Decoration.Italic or Decoration.Oblique || EndsIn(blob, "</i>")),
        Decoration.NormalVariant => Last(blob) is { } last && (last.Format.FontVariant == Decoration.SmallCaps || EndsIn(blob, "</sc>") || EndsIn(blob, "</span>")),
        Decoration.NormalWeight => Last(blob) is { } last && (last.Format.FontWeight is Decoration.Bold or Decoration.Light || EndsIn(blob, "</b>")),
        _ => false,
    };

    /// <summary>The last element within; the text itself where there are none. Null where it is a level further down.</summary>
    private static Blob? Last(Blob blob)
    {
        if (blob.Parts is null)
        {
            return blob;
        }

        var last = blob.IsFrame || blob.Role == BlobRole.Names ? null : blob.Parts[^1];
        while (last is { Parts: { } parts, IsWhole: false } && ReferenceEquals(last.Format, Format.None))
        {
            last = parts[^1];
        }

        return last is { IsPassedOn: false } ? last : null;
    }

    private static bool EndsIn(Blob blob, string tag) => blob is { Text: { } text, IsVerbatim: false } && text.EndsWith(tag, StringComparison.Ordinal);
}
