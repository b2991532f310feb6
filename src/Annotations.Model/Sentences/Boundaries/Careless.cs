namespace Annotations.Model.Sentences.Boundaries;

/// <summary>Writing without capitals, as in letters and comments.</summary>
internal static class Careless
{
    /// <summary>The English "i" on its own.</summary>
    public static bool OpensSentence(Passage passage, Following next) =>
        passage[next.At] == 'i' && (Glyphs.IsWhite(passage[next.At + 1]) || passage[next.At + 1] is '\'' or '’');
}
