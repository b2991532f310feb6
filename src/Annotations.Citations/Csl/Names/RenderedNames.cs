using Annotations.Citations.Csl.Output;

namespace Annotations.Citations.Csl.Names;

/// <summary>The first names of a cite or entry as they were rendered, for collapsing and for subsequent-author-substitute.</summary>
/// <param name="Names">The names of all lists without labels; their blobs can be replaced in place.</param>
/// <param name="Each">Every name that is shown.</param>
/// <param name="Whole">The whole element's blob.</param>
internal sealed record RenderedNames(Blob Names, Blob[] Each, Blob Whole)
{
    /// <summary>The names as text: equal for the same names, as long as the blobs are not replaced.</summary>
    internal string Key => PlainText.Of(Names);
}
