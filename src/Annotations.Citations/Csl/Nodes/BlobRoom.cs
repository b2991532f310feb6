using Annotations.Citations.Csl.Output;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>What elements have rendered so far, in room given by the caller for as long as that is enough.</summary>
internal ref struct BlobRoom(Span<Blob?> room)
{
    private Span<Blob?> room = room;
    private int count;

    internal readonly ReadOnlySpan<Blob> Blobs => room[..count]!;

    internal void Add(Blob blob)
    {
        if (count == room.Length)
        {
            var more = new Blob?[2 * room.Length];
            room.CopyTo(more);
            room = more;
        }

        room[count++] = blob;
    }
}
