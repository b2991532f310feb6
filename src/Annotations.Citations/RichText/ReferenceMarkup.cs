namespace Annotations.Citations.RichText;

/// <summary>The markup that CSL-JSON allows in text, for those who show text without any.</summary>
public static class ReferenceMarkup
{
    /// <summary>The text without its tags.</summary>
    public static string Strip(string text) => Markup.Strip(text);
}
