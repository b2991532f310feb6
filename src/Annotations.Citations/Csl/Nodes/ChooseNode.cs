using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>The first branch whose conditions hold (CSL 1.0.2, "Choose").</summary>
internal sealed class ChooseNode(ChooseBranch[] branches) : Node
{
    internal override Blob? Render(RenderContext context) => RenderJoined(Chosen(context), context);

    /// <summary>The elements of the branch that holds.</summary>
    internal Node[] Chosen(RenderContext context)
    {
        foreach (var branch in branches)
        {
            if (branch.Holds(context))
            {
                return branch.Children;
            }
        }

        return [];
    }

    /// <summary>The branch's elements are among those around it: the delimiter of a group stands between them too.</summary>
    internal override void RenderInto(ref BlobRoom parts, RenderContext context) => RenderInto(Chosen(context), ref parts, context);
}
