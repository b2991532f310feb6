using System.Globalization;

namespace Annotations.Model.Sentences;

/// <summary>A sentence's id within its essay, <c>s1</c> to <c>s999999</c>: given when the sentence first appears, never reused.</summary>
public readonly record struct SentenceId : IComparable<SentenceId>
{
    public const string Rule = "A sentence's id is 's' and a number from 1, such as 's12'.";

    private const int MaxNumber = 999_999;

    public SentenceId(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, MaxNumber);
        Number = number;
    }

    public int Number { get; }

    public static bool TryParse(ReadOnlySpan<char> text, out SentenceId id)
    {
        id = default;
        if (text.Length < 2 || text[0] != 's' || text[1] == '0') return false;
        if (!int.TryParse(text[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        if (number > MaxNumber) return false;
        id = new SentenceId(number);
        return true;
    }

    public int CompareTo(SentenceId other) => Number.CompareTo(other.Number);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"s{Number}");

    public static bool operator <(SentenceId left, SentenceId right) => left.CompareTo(right) < 0;

    public static bool operator <=(SentenceId left, SentenceId right) => left.CompareTo(right) <= 0;

    public static bool operator >(SentenceId left, SentenceId right) => left.CompareTo(right) > 0;

    public static bool operator >=(SentenceId left, SentenceId right) => left.CompareTo(right) >= 0;
}
