using System.Globalization;
using System.Text;

namespace Annotations.Storage.Keys;

/// <summary>
/// Writes any text as part of a key. Keys may not hold / \ # ? or control characters, and % is not safe in them;
/// whatever is not an ASCII letter, digit, '-', '.' or '_' becomes '~' and four hexadecimal digits.
/// </summary>
internal static class KeyEscape
{
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Safe)) return text;
        var escaped = new StringBuilder(text.Length * 2);
        foreach (var c in text)
        {
            if (Safe.Contains(c)) escaped.Append(c);
            else escaped.Append('~').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> Safe =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._");
}
