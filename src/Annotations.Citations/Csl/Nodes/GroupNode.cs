using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>Elements together; nothing when they call for variables and all are empty (CSL 1.0.2, "Group").</summary>
internal sealed class GroupNode(Node[] children, string delimiter, Affixes affixes, Format format) : Node
{
    /// <summary>Whether any element of the style is displayed as a block: not those within a group that is not.</summary>
    internal bool HasDisplay { get; init; }

    internal override Blob? Render(RenderContext context)
    {
        var (called, filled) = (context.Called, context.Filled);
        var blob = RenderJoined(children, context, delimiter, affixes, format);
        if (blob is null || (context.Called > called && context.Filled == filled))
        {
            return null;
        }

        if (context.Called == called)
        {
            context.Call(string.Empty, isFilled: true);
        }

        if (HasDisplay && format.Display == Decoration.None)
        {
            blob.Inline();
        }

        blob.IsWhole = true;
        blob.IsPassedOn = affixes.IsEmpty && ReferenceEquals(format, Format.None);
        return blob;
    }
}
