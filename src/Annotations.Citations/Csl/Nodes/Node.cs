using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>A rendering element of a compiled style (CSL 1.0.2, "Rendering Elements"). Immutable, shared.</summary>
internal abstract class Node
{
    /// <summary>What the element renders; null when nothing.</summary>
    internal abstract Blob? Render(RenderContext context);

    /// <summary>Adds what the element renders to that of the elements before it.</summary>
    internal virtual void RenderInto(List<Blob> parts, RenderContext context)
    {
        if (Render(context) is { } blob)
        {
            parts.Add(blob);
        }
    }

    /// <summary>Renders elements one after another.</summary>
    internal static List<Blob> RenderAll(Node[] nodes, RenderContext context)
    {
        var parts = new List<Blob>(nodes.Length);
        foreach (var node in nodes)
        {
            node.RenderInto(parts, context);
        }

        return parts;
    }
}
