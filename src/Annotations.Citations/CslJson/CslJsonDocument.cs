using System.Collections.Immutable;
using Annotations.Citations.References;

namespace Annotations.Citations.CslJson;

/// <summary>What reading a document came to: the references of its sound items, and the faults of the others.</summary>
/// <param name="References">The references, in the order of the document.</param>
/// <param name="Faults">All faults of all other items, each with a pointer from the document's root.</param>
public sealed record CslJsonDocument(ImmutableArray<Reference> References, ImmutableArray<CslJsonFault> Faults);
