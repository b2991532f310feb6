namespace Annotations.Citations.Csl.Rendering;

/// <summary>What is being rendered.</summary>
internal enum RenderArea : byte
{
    Citation,
    Bibliography,
}
