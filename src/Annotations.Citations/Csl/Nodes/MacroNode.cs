using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>A call of a macro (CSL 1.0.2, "Text", macro).</summary>
internal sealed class MacroNode(string name, Affixes affixes, Format format) : Node
{
    internal string Name => name;

    /// <summary>The macro's elements, set once when the style is compiled: macros may stand in any order.</summary>
    internal Node[] Body { get; set; } = [];

    /// <summary>Whether a date stands in the macro itself, so that it sorts by its dates alone.</summary>
    internal bool HasDate { get; init; }

    internal override Blob? Render(RenderContext context) =>
        HasDate && context.IsSorting ? Dates(RenderWhole(context)) : RenderWhole(context);

    /// <summary>Of what a macro renders for sorting, the dates; null when there are none.</summary>
    internal static Blob? Dates(Blob? blob) =>
        blob?.TextOf(BlobRole.SortedDate) is { Length: > 0 } dates ? new Blob { Text = dates, Role = BlobRole.SortedDate } : null;

    private Blob? RenderWhole(RenderContext context)
    {
        var (called, filled) = (context.Called, context.Filled);
        var blob = RenderJoined(Body, context, string.Empty, affixes, format);
        if (blob is null || (context.Called > called && context.Filled == filled))
        {
            return null;
        }

        if (context.Called == called)
        {
            context.Call(string.Empty, isFilled: true);
        }

        blob.IsWhole = true;
        blob.IsFrame |= !ReferenceEquals(format, Format.None);
        blob.IsPassedOn = affixes.IsEmpty && ReferenceEquals(format, Format.None);
        return blob;
    }
}
