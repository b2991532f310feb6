using Collation = System.Globalization.SortKey;

namespace Annotations.Citations.Csl.Sorting;

/// <summary>One key of an entry: text in the collation of the locale, or a number, or nothing.</summary>
internal readonly record struct SortPart(Collation? Text, double? Number)
{
    internal bool IsEmpty => Text is null && Number is null;

    internal int CompareTo(SortPart other)
    {
        if (Number is { } number && other.Number is { } otherNumber)
        {
            return number.CompareTo(otherNumber);
        }

        return Text is { } text && other.Text is { } otherText ? Collation.Compare(text, otherText) : 0;
    }
}
