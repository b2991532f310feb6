using System.Buffers.Binary;

namespace Annotations.Citations.Csl.Sorting;

/// <summary>One key of an entry: text as the sort key of the locale's collation, or a number, or nothing; or not made yet.</summary>
internal readonly struct SortPart
{
    private readonly byte[]? text;
    private readonly double number;
    private readonly Kind kind;

    private SortPart(Kind kind, byte[]? text = null, double number = 0) => (this.kind, this.text, this.number) = (kind, text, number);

    private enum Kind : byte
    {
        NotMade,
        Empty,
        Text,
        Number,
    }

    internal static SortPart Empty { get; } = new(Kind.Empty);

    internal bool IsMade => kind != Kind.NotMade;

    internal bool IsEmpty => kind == Kind.Empty;

    /// <summary>The first bytes of a text: where they differ, so does the order. Zero where that is not known.</summary>
    internal UInt128 Beginning
    {
        get
        {
            Span<byte> room = stackalloc byte[16];
            room.Clear();
            text.AsSpan(0, Math.Min(text?.Length ?? 0, room.Length)).CopyTo(room);
            return BinaryPrimitives.ReadUInt128BigEndian(room);
        }
    }

    /// <param name="text">The sort key of the text.</param>
    internal static SortPart Of(byte[] text) => new(Kind.Text, text: text);

    internal static SortPart Of(double number) => new(Kind.Number, number: number);

    internal int CompareTo(SortPart other) => (kind, other.kind) switch
    {
        (Kind.Number, Kind.Number) => number.CompareTo(other.number),
        (Kind.Text, Kind.Text) => text.AsSpan().SequenceCompareTo(other.text),
        _ => 0,
    };
}
