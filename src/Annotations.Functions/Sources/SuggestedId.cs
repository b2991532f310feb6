using System.Globalization;
using Annotations.Citations.Keys;
using Annotations.Citations.References;
using Annotations.Model.Sources;

namespace Annotations.Functions.Sources;

/// <summary>Readable ids for sources: the reference's own where it can be one, else made of author, year and title.</summary>
internal static class SuggestedId
{
    private const int MaxStemLength = 56;

    /// <param name="attempt">0 for the id itself, from 1 on for the id with 'a', 'b', … 'z', '27', '28', … after it.</param>
    public static SourceId Of(Reference reference, int attempt)
    {
        var stem = StemOf(reference);
        return SourceId.TryParse(stem + Suffix(attempt), out var id) ? id : throw new InvalidOperationException($"'{stem}' is no stem of an id.");
    }

    /// <summary>What every id that is suggested for the reference begins with.</summary>
    public static string StemOf(Reference reference)
    {
        var own = reference.Id.ToLowerInvariant();
        if (own.Length <= MaxStemLength && SourceId.TryParse(own, out _)) return own;

        var key = string.Concat(EntryKey.Suggest(reference).ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));
        return key.Length == 0 ? "source" : key[..Math.Min(key.Length, MaxStemLength)];
    }

    private static string Suffix(int attempt) => attempt switch
    {
        0 => "",
        <= 26 => ((char)('a' + attempt - 1)).ToString(),
        _ => attempt.ToString(CultureInfo.InvariantCulture),
    };
}
