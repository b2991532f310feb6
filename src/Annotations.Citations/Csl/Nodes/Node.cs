using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>A rendering element of a compiled style (CSL 1.0.2, "Rendering Elements"). Immutable, shared.</summary>
internal abstract class Node
{
    /// <summary>What the element renders; null when nothing.</summary>
    internal abstract Blob? Render(RenderContext context);

    /// <summary>What elements render one after another.</summary>
    internal static Blob[] RenderAll(Node[] nodes, RenderContext context)
    {
        var room = default(BlobBuffer);
        return Render(nodes, context, nodes.Length <= BlobBuffer.Capacity ? room : new Blob?[nodes.Length]).ToArray();
    }

    /// <summary>What elements render, joined; null when they render nothing.</summary>
    internal static Blob? RenderJoined(Node[] nodes, RenderContext context, string delimiter = "") =>
        RenderJoined(nodes, context, delimiter, Affixes.None, Format.None);

    /// <summary>What elements render, joined and within affixes and a format; null when they render nothing.</summary>
    internal static Blob? RenderJoined(Node[] nodes, RenderContext context, string delimiter, Affixes affixes, Format format)
    {
        var room = default(BlobBuffer);
        return Blob.Join(Render(nodes, context, nodes.Length <= BlobBuffer.Capacity ? room : new Blob?[nodes.Length]), delimiter, affixes, format);
    }

    private static ReadOnlySpan<Blob> Render(Node[] nodes, RenderContext context, Span<Blob?> room)
    {
        var count = 0;
        foreach (var node in nodes)
        {
            if (node.Render(context) is { } blob)
            {
                room[count++] = blob;
            }
        }

        return room[..count]!;
    }
}
