namespace Annotations.Citations.Csl.Output;

/// <summary>What a blob says, formats left out: for comparing.</summary>
internal static class PlainText
{
    internal static string Of(Blob blob)
    {
        if (blob is { Text: { } text, Parts: null, Prefix.Length: 0, Suffix.Length: 0 })
        {
            return text;
        }

        return string.Create(LengthOf(blob), blob, static (room, whole) => Write(room, whole));
    }

    private static int LengthOf(Blob blob)
    {
        var length = blob.Prefix.Length + (blob.Text?.Length ?? 0) + blob.Suffix.Length;
        if (blob.Parts is { Length: > 0 } parts)
        {
            length += (parts.Length - 1) * blob.Delimiter.Length;
            foreach (var part in parts)
            {
                length += LengthOf(part);
            }
        }

        return length;
    }

    /// <summary>Writes the blob, and returns the room that is left.</summary>
    private static Span<char> Write(Span<char> room, Blob blob)
    {
        room = Write(Write(room, blob.Prefix), blob.Text);
        var isFirst = true;
        foreach (var part in blob.Parts ?? [])
        {
            room = Write(isFirst ? room : Write(room, blob.Delimiter), part);
            isFirst = false;
        }

        return Write(room, blob.Suffix);
    }

    private static Span<char> Write(Span<char> room, string? text)
    {
        text.AsSpan().CopyTo(room);
        return room[(text?.Length ?? 0)..];
    }
}
