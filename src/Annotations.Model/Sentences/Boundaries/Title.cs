namespace Annotations.Model.Sentences.Boundaries;

/// <summary>The form of a title: few words, no stop at the end, capitals where titles have them.</summary>
internal static class Title
{
    public const int LongestTitle = 90;
    private const int MostWords = 12;

    /// <summary>Without capitals to go by, only few words are surely a title.</summary>
    private const int MostSmallWords = 8;

    /// <summary>Longer words have a capital in a title.</summary>
    private const int LongestSmallWord = 4;

    public static bool IsLike(ReadOnlySpan<char> line) => IsLike(line, MostWords, LongestSmallWord);

    /// <summary>As most languages but English write titles, and many English authors: with a capital at the beginning and in names.</summary>
    public static bool IsLikeInSmallLetters(ReadOnlySpan<char> line) =>
        !line.Contains('\n') && line.IndexOfAny(',', ';') < 0 && IsLike(line, MostSmallWords, int.MaxValue);

    private static bool IsLike(ReadOnlySpan<char> line, int mostWords, int longestSmallWord)
    {
        line = line.Trim();
        if (line.IsEmpty || line.Length > LongestTitle || !EndsLikeTitle(line[^1]) || !StartsLikeTitle(line))
        {
            return false;
        }

        var words = 0;
        foreach (var range in line.SplitAny(' ', '\u00A0', '\t', '-', '–', '—'))
        {
            var word = line[range].TrimStart("\"'“„«‘([*_");
            if (word.IsEmpty)
            {
                continue;
            }

            if (++words > mostWords || (word.Length > longestSmallWord && char.IsLower(word[0])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool StartsLikeTitle(ReadOnlySpan<char> line)
    {
        var first = line.TrimStart("\"'“„«‘([*_");
        return !first.IsEmpty && (Glyphs.IsUpper(first[0]) || char.IsDigit(first[0]))
            && line.IndexOfAny('!', '?', '…') < 0;
    }

    private static bool EndsLikeTitle(char last) =>
        !Glyphs.IsStop(last) && last is not (',' or ';' or ':' or '-' or '–' or '—' or '&');
}
