using Annotations.Citations.RichText;

namespace Annotations.Citations.Csl.Sorting;

/// <summary>Text as it sorts: without markup and punctuation; a sign that sorts before letters and digits stands for each space, and at the end.</summary>
internal static class SortText
{
    /// <summary>Up to so many characters are put together on the stack.</summary>
    private const int MaxOnStack = 256;

    private const char Separator = '|';

    internal static string Of(string text)
    {
        var marked = Markup.Strip(text);
        var plain = marked.Length < MaxOnStack ? stackalloc char[marked.Length + 1] : new char[marked.Length + 1];
        var length = 0;
        foreach (var character in marked)
        {
            if (character == ' ')
            {
                plain[length++] = Separator;
            }
            else if (!char.IsPunctuation(character) && !char.IsWhiteSpace(character))
            {
                plain[length++] = character;
            }
        }

        plain[length++] = Separator;
        return plain[..length].ToString();
    }
}
