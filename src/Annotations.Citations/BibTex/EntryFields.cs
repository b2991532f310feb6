using Annotations.Citations.Dates;

namespace Annotations.Citations.BibTex;

/// <summary>The fields of one entry, each crossed out when it has been read.</summary>
internal sealed class EntryFields(RawEntry entry, LatexDecoder decoder)
{
    private readonly HashSet<string> read = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value as it stands, crossed out; null when there is none or it is blank.</summary>
    internal string? Raw(string field) =>
        entry.Fields.TryGetValue(field, out var value) && read.Add(field) && !string.IsNullOrWhiteSpace(value) ? value : null;

    /// <summary>The value as it stands, in no braces, without crossing it out; null when there is none or it is blank.</summary>
    internal string? Peek(string field) =>
        entry.Fields.TryGetValue(field, out var value) && !read.Contains(field) && value.Trim('{', '}', ' ') is { Length: > 0 } text ? text : null;

    /// <summary>The value decoded; null when there is none or it is blank.</summary>
    internal string? Text(string field) =>
        Raw(field) is { } value && decoder.Decode(value) is { Length: > 0 } text ? text : null;

    /// <summary>The first of these fields that there is.</summary>
    internal string? Text(params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (Text(field) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>A URL or an identifier: TeX's escapes of single characters are undone, nothing else.</summary>
    internal string? Verbatim(string field) => Raw(field) is { } value ? VerbatimText.Read(value) : null;

    /// <summary>The value as EDTF, or in words.</summary>
    internal Date? Date(string field) =>
        Raw(field)?.Trim() is not { } text ? null
        : Edtf.TryParse(text, out var date) ? PlainDates.Of(date)
        : OfWords(decoder.Decode(text));

    private static Date OfWords(string words) => WordDates.Of(words) ?? Dates.Date.InWords(words);

    /// <summary>The fields that nothing has read, in their order.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Rest() => entry.Fields.Where(field => !read.Contains(field.Key));

    /// <summary>A value decoded.</summary>
    internal string Decoded(string value) => decoder.Decode(value);
}
