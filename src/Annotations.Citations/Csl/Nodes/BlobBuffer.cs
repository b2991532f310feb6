using System.Runtime.CompilerServices;
using Annotations.Citations.Csl.Output;

namespace Annotations.Citations.Csl.Nodes;

/// <summary>Room on the stack for what the few children of an element render.</summary>
[InlineArray(Capacity)]
internal struct BlobBuffer
{
    /// <summary>Most elements have no more children; those that do take an array.</summary>
    internal const int Capacity = 8;

    private Blob? first;
}
