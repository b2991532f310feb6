using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>The first branch whose conditions hold (CSL 1.0.2, "Choose").</summary>
internal sealed class ChooseNode(ChooseBranch[] branches) : Node
{
    internal override Blob? Render(RenderContext context)
    {
        var parts = new List<Blob>();
        RenderInto(parts, context);
        return Blob.Join(parts);
    }

    /// <summary>The elements of the branch that holds.</summary>
    internal Node[] Chosen(RenderContext context) => Array.Find(branches, branch => branch.Holds(context))?.Children ?? [];

    /// <summary>The branch's elements are among those around it: the delimiter of a group stands between them too.</summary>
    internal override void RenderInto(List<Blob> parts, RenderContext context)
    {
        foreach (var child in Chosen(context))
        {
            child.RenderInto(parts, context);
        }
    }
}
