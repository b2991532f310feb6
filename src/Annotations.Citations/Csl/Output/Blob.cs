namespace Annotations.Citations.Csl.Output;

/// <summary>
/// A rendered element: text, or parts with a delimiter between them; then format and affixes around. A blob is never
/// empty: an element that renders nothing has none.
/// </summary>
internal sealed class Blob
{
    internal string? Text { get; set; }

    internal Blob[]? Parts { get; set; }

    internal string Prefix { get; set; } = string.Empty;

    internal string Suffix { get; set; } = string.Empty;

    internal string Delimiter { get; set; } = string.Empty;

    internal Format Format { get; set; } = Format.None;

    /// <summary>Whether the text is written as it is, without markup and quotes of its own.</summary>
    internal bool IsVerbatim { get; set; }

    /// <summary>Whether full stops stay in the text whatever strip-periods says: it is an address.</summary>
    internal bool KeepsPeriods { get; set; }

    /// <summary>Whether the text is one that the document's author put around a cite: its punctuation gives way as a style's does.</summary>
    internal bool IsAffix { get; set; }

    /// <summary>Whether the blob is all that a macro or group rendered.</summary>
    internal bool IsWhole { get; set; }

    /// <summary>Whether a macro or group passed the blob on: affixes and format are those of an element within.</summary>
    internal bool IsPassedOn { get; set; }

    /// <summary>Whether the blob stands around a level of its own, as a layout and the call of a macro do.</summary>
    internal bool IsFrame { get; set; }

    /// <summary>Whether the blob stands deeper than its neighbours: their punctuation then meets its last character, whatever its format.</summary>
    internal bool IsNested => Parts is not null || IsWhole;

    /// <summary>Whether the text stands in the style: its punctuation gives way to that of data.</summary>
    internal bool IsOfStyle { get; set; }

    /// <summary>Whether the text ends in a number that may stand in a range: the marks after it are not put together.</summary>
    internal bool EndsInNumber { get; set; }

    /// <summary>Whether the text is one such number and nothing else: the space after it stays beside one that follows.</summary>
    internal bool IsOneNumber { get; set; }

    /// <summary>Whether these are the words after a cite: their punctuation stays beside that of the cite.</summary>
    internal bool IsSuffix { get; set; }

    /// <summary>Whether this is the field that second-field-align puts in the margin.</summary>
    internal bool IsFirstField { get; set; }

    internal BlobRole Role { get; set; }

    /// <summary>The number that the blob shows, when its role is a citation number or year suffix.</summary>
    internal int Number { get; set; }

    internal static Blob OfText(string text) => new() { Text = text };

    /// <summary>The parts joined; null when there are none.</summary>
    internal static Blob? Join(ReadOnlySpan<Blob> parts, string delimiter = "") => parts.Length switch
    {
        0 => null,
        1 => parts[0],
        _ => new Blob { Parts = parts.ToArray(), Delimiter = delimiter },
    };

    /// <summary>The same of an array that the blob may keep.</summary>
    internal static Blob? Join(Blob[] parts, string delimiter = "") =>
        parts.Length < 2 ? Join(parts.AsSpan(), delimiter) : new Blob { Parts = parts, Delimiter = delimiter };

    /// <summary>The parts joined, within affixes and a format; null when there are no parts.</summary>
    internal static Blob? Join(ReadOnlySpan<Blob> parts, string delimiter, Affixes affixes, Format format)
    {
        if (parts.Length < 2)
        {
            return parts.Length == 0 ? null : parts[0].Within(affixes, format);
        }

        return new Blob { Parts = parts.ToArray(), Delimiter = delimiter, Prefix = affixes.Prefix, Suffix = affixes.Suffix, Format = format };
    }

    /// <summary>Takes away that the blob, or one within, is displayed as a block.</summary>
    internal void Inline()
    {
        Format = Format.Display == Decoration.None ? Format : Format with { Display = Decoration.None };
        foreach (var part in Parts ?? [])
        {
            part.Inline();
        }
    }

    /// <summary>Takes away the formats of the blob and of all within.</summary>
    internal void RemoveFormats()
    {
        Format = Format.None;
        foreach (var part in Parts ?? [])
        {
            part.RemoveFormats();
        }
    }

    /// <summary>The first blob of a role in the tree; null when there is none.</summary>
    internal Blob? First(BlobRole role)
    {
        if (Role == role)
        {
            return this;
        }

        foreach (var part in Parts ?? [])
        {
            if (part.First(role) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The texts of all blobs of a role in the tree, one after another.</summary>
    internal string TextOf(BlobRole role) => Role == role ? Text ?? string.Empty : string.Concat((Parts ?? []).Select(part => part.TextOf(role)));

    /// <summary>The blob inside another with affixes and a format, when there are any.</summary>
    internal Blob Within(Affixes affixes, Format format) =>
        affixes.IsEmpty && ReferenceEquals(format, Format.None)
            ? this
            : new Blob { Parts = [this], Prefix = affixes.Prefix, Suffix = affixes.Suffix, Format = format };
}
