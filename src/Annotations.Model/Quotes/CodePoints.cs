namespace Annotations.Model.Quotes;

/// <summary>Counts a text's Unicode code points, as the Web Annotation Data Model does (section 4.2.5), where the service counts UTF-16 units.</summary>
public sealed class CodePoints
{
    private readonly List<int> lowSurrogates = [];
    private readonly int length;

    public CodePoints(string text)
    {
        length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1])) lowSurrogates.Add(i);
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => length - lowSurrogates.Count;

    /// <summary>How many code points stand before a place in UTF-16 units.</summary>
    public int Before(int position)
    {
        var index = lowSurrogates.BinarySearch(position);
        return position - (index < 0 ? ~index : index);
    }

    /// <summary>The place in UTF-16 units before which that many code points stand, from 0 to <see cref="Count"/>.</summary>
    public int PositionOf(int codePoints)
    {
        // Each pair before the place moves it by one: the pairs are counted by where their second half would stand.
        var (low, high) = (0, lowSurrogates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lowSurrogates[middle] - middle <= codePoints) low = middle + 1;
            else high = middle;
        }

        return codePoints + low;
    }
}
