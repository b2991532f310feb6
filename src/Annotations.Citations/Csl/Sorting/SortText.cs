using Annotations.Citations.RichText;

namespace Annotations.Citations.Csl.Sorting;

/// <summary>Text as it sorts: without markup and punctuation; spaces do sort.</summary>
internal static class SortText
{
    /// <summary>Up to so many characters are put together on the stack.</summary>
    private const int MaxOnStack = 256;

    internal static string Of(string text)
    {
        var marked = Markup.Strip(text);
        var plain = marked.Length <= MaxOnStack ? stackalloc char[marked.Length] : new char[marked.Length];
        var length = 0;
        foreach (var character in marked)
        {
            if (!char.IsPunctuation(character))
            {
                plain[length++] = character;
            }
        }

        return length == marked.Length ? marked.Trim() : plain[..length].Trim().ToString();
    }
}
