using System.Globalization;
using Annotations.Model.Sentences;

namespace Annotations.Model.Annotations;

/// <summary>
/// An annotation's id: its first sentence and a UUIDv7, such as <c>s12-0199…</c>. It carries the sentence so that
/// reading by id is one point read, and the time so that ids of one sentence sort as they were made.
/// </summary>
public readonly record struct AnnotationId(SentenceId Sentence, Guid Unique) : IComparable<AnnotationId>
{
    public const string Rule = "An annotation's id is what the service gave when it was created, such as 's12-' and 32 hexadecimal digits.";

    public static bool TryParse(string? text, out AnnotationId id)
    {
        id = default;
        var dash = text?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        if (dash < 0 || !SentenceId.TryParse(text.AsSpan(0, dash), out var sentence)) return false;

        var unique = text.AsSpan(dash + 1);
        if (unique.ContainsAnyExcept(LowerHex) || !Guid.TryParseExact(unique, "n", out var guid)) return false;
        id = new AnnotationId(sentence, guid);
        return true;
    }

    public int CompareTo(AnnotationId other)
    {
        var bySentence = Sentence.CompareTo(other.Sentence);
        return bySentence != 0 ? bySentence : string.CompareOrdinal(Unique.ToString("n"), other.Unique.ToString("n"));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sentence}-{Unique:n}");

    public static bool operator <(AnnotationId left, AnnotationId right) => left.CompareTo(right) < 0;

    public static bool operator <=(AnnotationId left, AnnotationId right) => left.CompareTo(right) <= 0;

    public static bool operator >(AnnotationId left, AnnotationId right) => left.CompareTo(right) > 0;

    public static bool operator >=(AnnotationId left, AnnotationId right) => left.CompareTo(right) >= 0;

    private static readonly System.Buffers.SearchValues<char> LowerHex = System.Buffers.SearchValues.Create("0123456789abcdef");
}
