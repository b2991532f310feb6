namespace Annotations.Model.Sentences;

/// <summary>Cuts a text into blocks and sentences.</summary>
public static class Segmenter
{
    public static IReadOnlyList<TextBlock> Segment(string text, TextSyntax syntax, string language) =>
        throw new NotImplementedException();
}
