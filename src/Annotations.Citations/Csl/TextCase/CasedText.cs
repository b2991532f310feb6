using System.Globalization;
using System.Text;
using Annotations.Citations.RichText;

namespace Annotations.Citations.Csl.TextCase;

/// <summary>Walks text that may have markup, past tags and what is in <c>nocase</c> spans.</summary>
internal static class CasedText
{
    /// <summary>Changes every stretch of text between tags.</summary>
    internal static string Map(string text, Func<string, string> change)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text.Length == 0 ? text : change(text);
        }

        var output = new StringBuilder(text.Length);
        foreach (var (start, length, isFixed) in Stretches(text))
        {
            var stretch = text.Substring(start, length);
            output.Append(isFixed ? stretch : change(stretch));
        }

        return output.ToString();
    }

    /// <summary>Changes every character that a reader sees as one.</summary>
    internal static string MapLetters(string text, Func<string, string> change) => Map(text, stretch =>
    {
        var output = new StringBuilder(stretch.Length);
        var elements = StringInfo.GetTextElementEnumerator(stretch);
        while (elements.MoveNext())
        {
            output.Append(change(elements.GetTextElement()));
        }

        return output.ToString();
    });

    /// <summary>Changes the first letter or digit, unless it stands in a <c>nocase</c> span.</summary>
    internal static string MapFirst(string text, Func<string, string> change)
    {
        if (char.IsUpper(text, 0))
        {
            return text;
        }

        foreach (var (start, length, isFixed) in Stretches(text))
        {
            for (var i = start; i < start + length && text[start] != '<'; i++)
            {
                if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]))
                {
                    var size = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
                    return isFixed ? text : string.Concat(text.AsSpan(0, i), change(text.Substring(i, size)), text.AsSpan(i + size));
                }
            }
        }

        return text;
    }

    /// <summary>Whether the text has capital letters and no small ones.</summary>
    internal static bool IsUppercase(string text)
    {
        var hasUpper = false;
        foreach (var (start, length, isFixed) in Stretches(text))
        {
            for (var i = start; i < start + length && !isFixed; i++)
            {
                if (char.IsLower(text[i]))
                {
                    return false;
                }

                hasUpper |= char.IsUpper(text[i]);
            }
        }

        return hasUpper;
    }

    /// <summary>The text in stretches; tags and the text of <c>nocase</c> spans are fixed.</summary>
    /// <param name="fixesSmall">Whether small capitals, superscripts and subscripts are fixed too.</param>
    internal static List<(int Start, int Length, bool IsFixed)> Stretches(string text, bool fixesSmall = false)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text.Length == 0 ? [] : [(0, text.Length, false)];
        }

        var stretches = new List<(int, int, bool)>();
        var start = 0;
        var depth = 0;
        var spans = new Stack<bool>();
        for (var i = 0; i < text.Length;)
        {
            var tag = text[i] == '<' ? Markup.TagAt(text.AsSpan(i)) : default;
            if (tag.Length == 0)
            {
                i++;
                continue;
            }

            Add(i, depth > 0);
            var isSpan = Markup.NameOf(tag) is "span" || (fixesSmall && Markup.NameOf(tag) is "sc" or "sup" or "sub");
            if (isSpan && tag[1] == '/')
            {
                depth -= spans.TryPop(out var isNoCase) && isNoCase ? 1 : 0;
            }
            else if (isSpan)
            {
                var isNoCase = tag.Contains("nocase", StringComparison.Ordinal) || (fixesSmall && (Markup.NameOf(tag) is not "span" || tag.Contains("small-caps", StringComparison.Ordinal)));
                spans.Push(isNoCase);
                depth += isNoCase ? 1 : 0;
            }

            i += tag.Length;
            Add(i, isFixed: true);
        }

        Add(text.Length, depth > 0);
        return stretches;

        void Add(int end, bool isFixed)
        {
            if (end > start)
            {
                stretches.Add((start, end - start, isFixed));
                start = end;
            }
        }
    }
}
