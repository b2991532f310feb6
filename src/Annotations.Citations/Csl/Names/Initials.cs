namespace Annotations.Citations.Csl.Names;

/// <summary>
/// Shortens given names to initials, or writes those that are initials already alike (CSL 1.0.2, "Name", initialize);
/// in all that the specification leaves open as the reference processor does.
/// </summary>
internal static class Initials
{
    /// <summary>Up to so many characters are put together on the stack: more than any given names have.</summary>
    private const int MaxOnStack = 256;

    /// <param name="mark">What follows every initial, such as <c>. </c>.</param>
    /// <param name="isFull">Whether full names are shortened too; only initials are written alike otherwise.</param>
    /// <param name="keepsHyphen">Whether a hyphen stays between the initials of a compound name.</param>
    internal static string Write(string given, string mark, bool isFull, bool keepsHyphen)
    {
        var first = AfterTags(given);
        if (given is "Lord" or "Lady" || first.Length == 0 || !(NameScript.IsLetter(first[0]) || first[0] == '&'))
        {
            return given;
        }

        if (isFull && WritePlain(given, mark) is { } plain)
        {
            return plain;
        }

        var parts = GivenParts.Split(given, keepsHyphen);
        if (parts is [{ Length: > 0 } only] && only[^1] != '.' && only[(only.LastIndexOf('.') + 1)..] is [var letter] && char.ToLowerInvariant(letter) != letter)
        {
            parts[0] += ".";
        }

        if (isFull)
        {
            Initialize(parts, mark);
        }
        else
        {
            Normalize(parts, mark);
        }

        return GivenParts.Join(parts);
    }

    private static ReadOnlySpan<char> AfterTags(ReadOnlySpan<char> text)
    {
        while (text is ['<', _, _, ..] && text.IndexOf('>') is > 1 and var end)
        {
            text = text[(end + 1)..];
        }

        return text;
    }

    /// <summary>The same for words with capitals and single spaces between, which most given names are; null for others.</summary>
    private static string? WritePlain(string given, string mark)
    {
        var most = given.Length * (mark.Length + 1);
        var output = new TextRoom(most <= MaxOnStack ? stackalloc char[most] : new char[most]);
        for (var start = 0; start < given.Length;)
        {
            var end = start;
            while (end < given.Length && NameScript.Continues(given[end]))
            {
                end++;
            }

            if (end == start || !char.IsUpper(given[start]) || !NameScript.IsInitial(given[start]) || (end < given.Length && given[end] != ' ') || end + 1 == given.Length)
            {
                return null;
            }

            if (end - start > 1 && char.IsUpper(given[start + 1]))
            {
                return null;
            }

            output.Append(given[start]);
            output.Append(mark);
            start = end + 1;
        }

        return output.ToString().TrimEnd();
    }

    private static void Initialize(List<string> parts, string mark)
    {
        var count = parts.Count;
        for (var i = 0; i < count; i += 2)
        {
            var word = parts[i];
            if (word.Length == 0)
            {
                continue;
            }

            var end = 1;
            while (end < word.Length && NameScript.Continues(word[end]))
            {
                end++;
            }

            var isInitial = NameScript.IsInitial(word[0]);
            var isAbbreviated = isInitial && end < word.Length && word[end] == '.';
            if (isInitial && word[0] == char.ToUpperInvariant(word[0]))
            {
                parts[i] = isAbbreviated ? word[..end] : word[..1] + Digraph(word.AsSpan(1, end - 1));
                Mark(parts, i, count, mark);
            }
            else if (NameScript.HasAny(word) && !isAbbreviated)
            {
                parts[i] = " " + word;
            }
        }
    }

    private static void Mark(List<string> parts, int i, int count, string mark)
    {
        if (i == count - 1)
        {
            parts.Add(mark);
        }
        else if (parts[i + 1].IndexOf('-', StringComparison.Ordinal) is >= 0 and var hyphen)
        {
            parts[i + 1] = GivenParts.Marked(parts[i + 1].Remove(hyphen, 1), mark) + "-";
        }
        else
        {
            parts[i + 1] = GivenParts.Marked(parts[i + 1], mark);
        }
    }

    /// <summary>Capitals that follow the first and do not fill the word: <c>YUri</c> begins with a digraph.</summary>
    private static string Digraph(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && char.ToUpperInvariant(rest[length]) == rest[length])
        {
            length++;
        }

        return length == rest.Length ? string.Empty : rest[..length].ToString().ToLowerInvariant();
    }

    private static void Normalize(List<string> parts, string mark)
    {
        var areInitials = new bool[parts.Count];
        for (var i = 0; i < parts.Count; i += 2)
        {
            areInitials[i] = parts[i] is [_, .., '.'] || (parts[i] is [var letter] && char.ToUpperInvariant(letter) == letter);
            parts[i] = parts[i] is [_, .., '.'] ? parts[i][..^1] : parts[i];
        }

        for (var i = 0; i < parts.Count; i += 2)
        {
            if (areInitials[i] && i == parts.Count - 1)
            {
                parts[i] += mark;
            }
            else if (areInitials[i])
            {
                var tags = GivenParts.Tags(parts[i + 1]);
                var between = tags.Length > 0 ? tags : parts[i + 1];
                between += areInitials[i + 2] ? string.Empty : " ";
                parts[i + 1] = parts[i + 2].Length > 1 ? mark.TrimEnd('\uFEFF') + between : GivenParts.Marked(between, mark);
            }
        }
    }
}
