namespace Annotations.Model;

/// <summary>Lower-case ASCII letters and digits with single hyphens between them: safe in URLs, table keys and blob names.</summary>
public static class Slug
{
    public static bool IsSlug(string? text, int maxLength)
    {
        if (string.IsNullOrEmpty(text) || text.Length > maxLength || text[0] == '-' || text[^1] == '-') return false;
        return !text.AsSpan().ContainsAnyExcept(Letters) && !text.Contains("--", StringComparison.Ordinal);
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");
}
