using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Annotations.Model.Failures;

namespace Annotations.Model.Essays;

/// <summary>The one form in which an essay's text is stored: LF line ends, no byte order mark, no control characters but tab and line feed.</summary>
public static class EssayText
{
    /// <summary>Brings line ends to LF and drops a leading U+FEFF; every other character stays as it was sent.</summary>
    /// <returns>The text, or <see cref="Invalid"/> with the line and column of the first character that no text has.</returns>
    public static Result<string> Normalize(string sent, string pointer)
    {
        var text = LineEnds.ToLineFeeds(sent.TrimStart('\uFEFF'));
        if (string.IsNullOrWhiteSpace(text)) return new Invalid(pointer, "empty-text", "The essay has no text.");

        var at = Characters.IndexOfForbidden(text);
        return at < 0 ? text : new Invalid(pointer, "forbidden-character", Place(text, at));
    }

    /// <summary>SHA-256 of the text in UTF-8, in lower-case hexadecimal.</summary>
    public static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Place(string text, int at)
    {
        var before = text.AsSpan(0, at);
        var line = before.Count('\n') + 1;
        var column = at - before.LastIndexOf('\n');
        return string.Create(CultureInfo.InvariantCulture, $"Line {line}, column {column} holds U+{(int)text[at]:X4}, {Characters.WhyForbidden(text[at])}. Remove it.");
    }
}
