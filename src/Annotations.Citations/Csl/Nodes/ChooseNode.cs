using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>The first branch whose conditions hold (CSL 1.0.2, "Choose").</summary>
internal sealed class ChooseNode(ChooseBranch[] branches) : Node
{
    internal override Blob? Render(RenderContext context)
    {
        foreach (var branch in branches)
        {
            if (branch.Holds(context))
            {
                return RenderJoined(branch.Children, context);
            }
        }

        return null;
    }
}
