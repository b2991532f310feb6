using System.Text;

namespace Annotations.Citations.RichText;

/// <summary>
/// The markup that CSL-JSON allows in text (CSL 1.0.2 and its input documentation, "HTML-like formatting tags"):
/// <c>i</c>, <c>b</c>, <c>sup</c>, <c>sub</c>, <c>sc</c> and <c>span</c>. A less-than sign that begins none of
/// these tags is text.
/// </summary>
internal static class Markup
{
    private static readonly string[] Names = ["i", "b", "sup", "sub", "sc", "span"];

    /// <summary>The longest tag that is looked at, in UTF-16 units.</summary>
    private const int MaxTag = 60;

    /// <summary>The text without its tags.</summary>
    internal static string Strip(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var length = TagAt(text.AsSpan(i)).Length;
            if (length == 0)
            {
                plain.Append(text[i]);
            }
            else
            {
                i += length - 1;
            }
        }

        return plain.ToString();
    }

    /// <summary>Whether each tag is closed by one of its name, and in turn.</summary>
    internal static bool IsBalanced(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return true;
        }

        var open = new Stack<string>();
        for (var at = 0; at < text.Length; at++)
        {
            var tag = TagAt(text.AsSpan(at));
            if (tag is ['<', '/', ..] && !(open.TryPop(out var name) && NameOf(tag).SequenceEqual(name)))
            {
                return false;
            }

            if (!tag.IsEmpty && tag[1] != '/')
            {
                open.Push(NameOf(tag).ToString());
            }
        }

        return open.Count == 0;
    }

    /// <summary>The tag that the text starts with, angle brackets included; empty when it starts with none.</summary>
    internal static ReadOnlySpan<char> TagAt(ReadOnlySpan<char> text)
    {
        if (text is not ['<', _, _, ..])
        {
            return [];
        }

        var end = text[..Math.Min(text.Length, MaxTag)].IndexOf('>');
        return end > 0 && IsName(NameOf(text[..(end + 1)])) ? text[..(end + 1)] : [];
    }

    /// <summary>The name in a tag: <c>span</c> of <c>&lt;span class="nocase"&gt;</c> and of <c>&lt;/span&gt;</c>.</summary>
    internal static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</").TrimEnd('>');
        var space = name.IndexOf(' ');
        return space < 0 ? name : name[..space];
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var known in Names)
        {
            if (name.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }
}
