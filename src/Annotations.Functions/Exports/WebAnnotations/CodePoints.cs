namespace Annotations.Functions.Exports.WebAnnotations;

/// <summary>Counts a text's Unicode code points, as the Web Annotation Data Model does (section 4.2.5), where the service counts UTF-16 units.</summary>
internal sealed class CodePoints
{
    private readonly List<int> lowSurrogates = [];

    public CodePoints(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1])) lowSurrogates.Add(i);
        }
    }

    /// <summary>How many code points stand before a place in UTF-16 units.</summary>
    public int Before(int position)
    {
        var index = lowSurrogates.BinarySearch(position);
        return position - (index < 0 ? ~index : index);
    }
}
