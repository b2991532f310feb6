namespace Annotations.Citations.Csl.Nodes;

/// <summary>When a label is in the plural (CSL 1.0.2, "Label", plural).</summary>
internal enum LabelPlural : byte
{
    Contextual,
    Always,
    Never,
}
