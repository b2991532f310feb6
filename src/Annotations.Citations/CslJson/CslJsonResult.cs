using System.Collections.Immutable;
using Annotations.Citations.References;

namespace Annotations.Citations.CslJson;

/// <summary>What reading one item came to: a reference, or every fault that stands in the way of one.</summary>
public sealed class CslJsonResult
{
    internal CslJsonResult(Reference? reference, ImmutableArray<CslJsonFault> faults) =>
        (Reference, Faults) = (faults.IsEmpty ? reference : null, faults);

    /// <summary>The reference; null when there are faults.</summary>
    public Reference? Reference { get; }

    /// <summary>All faults, in the order in which they stand in the item; empty when there is a reference.</summary>
    public ImmutableArray<CslJsonFault> Faults { get; }
}
