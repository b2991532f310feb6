using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>A rendering element of a compiled style (CSL 1.0.2, "Rendering Elements"). Immutable, shared.</summary>
internal abstract class Node
{
    /// <summary>What the element renders; null when nothing.</summary>
    internal abstract Blob? Render(RenderContext context);

    /// <summary>Adds what the element renders to that of the elements before it.</summary>
    internal virtual void RenderInto(ref BlobRoom parts, RenderContext context)
    {
        if (Render(context) is { } blob)
        {
            parts.Add(blob);
        }
    }

    /// <summary>What elements render one after another.</summary>
    internal static Blob[] RenderAll(Node[] nodes, RenderContext context) => RenderAll(nodes, context, out _);

    /// <param name="endsWithLast">Whether the last of the elements rendered something.</param>
    internal static Blob[] RenderAll(Node[] nodes, RenderContext context, out bool endsWithLast)
    {
        var room = default(BlobBuffer);
        var parts = new BlobRoom(room);
        var count = 0;
        foreach (var node in nodes)
        {
            count = parts.Blobs.Length;
            node.RenderInto(ref parts, context);
        }

        endsWithLast = parts.Blobs.Length > count;
        return parts.Blobs.ToArray();
    }

    /// <summary>What elements render, joined; null when they render nothing.</summary>
    internal static Blob? RenderJoined(Node[] nodes, RenderContext context, string delimiter = "") =>
        RenderJoined(nodes, context, delimiter, Affixes.None, Format.None);

    /// <summary>What elements render, joined and within affixes and a format; null when they render nothing.</summary>
    internal static Blob? RenderJoined(Node[] nodes, RenderContext context, string delimiter, Affixes affixes, Format format)
    {
        var room = default(BlobBuffer);
        var parts = new BlobRoom(room);
        RenderInto(nodes, ref parts, context);
        return Blob.Join(parts.Blobs, delimiter, affixes, format);
    }

    protected static void RenderInto(Node[] nodes, ref BlobRoom parts, RenderContext context)
    {
        foreach (var node in nodes)
        {
            node.RenderInto(ref parts, context);
        }
    }
}
