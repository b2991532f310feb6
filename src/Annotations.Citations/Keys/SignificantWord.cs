using System.Text;
using Annotations.Citations.RichText;
using Annotations.Citations.Scripts;

namespace Annotations.Citations.Keys;

/// <summary>Finds the first word of a text that says something, in small ASCII letters and digits.</summary>
internal static class SignificantWord
{
    /// <summary>How much of a text is looked at, in UTF-16 units: a word worth having stands within it.</summary>
    private const int MaxText = 400;

    /// <summary>The first word that is no stop word, else the first word, else nothing.</summary>
    internal static string Of(string? text)
    {
        var first = string.Empty;
        foreach (var word in Words(text ?? string.Empty))
        {
            if (!StopWords.Contains(word))
            {
                return word;
            }

            first = first.Length == 0 ? word : first;
        }

        return first;
    }

    /// <summary>All letters and digits of the text as one word.</summary>
    internal static string Joined(string? text) => string.Concat(Words(text ?? string.Empty));

    private static IEnumerable<string> Words(string text)
    {
        var ascii = Romanisation.ToAscii(text.Length > MaxText ? text[..MaxText] : text);
        var word = new StringBuilder();
        foreach (var character in WithoutTags(ascii))
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                word.Append(char.ToLowerInvariant(character));
            }
            else if (character is not ('\'' or '’') || StopWords.Contains(word.ToString()))
            {
                if (word.Length > 0)
                {
                    yield return word.ToString();
                }

                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    /// <summary>The text without the markup of CSL-JSON's rich text, such as <c>&lt;i&gt;</c>.</summary>
    private static string WithoutTags(string text) =>
        text.Contains('<', StringComparison.Ordinal) ? Markup.Strip(text) : text;
}
