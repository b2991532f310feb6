namespace Annotations.Citations.Csl.Nodes;

/// <summary>How many of a branch's conditions must hold (CSL 1.0.2, "Choose", match).</summary>
internal enum ConditionMatch : byte
{
    All,
    Any,
    None,
}
