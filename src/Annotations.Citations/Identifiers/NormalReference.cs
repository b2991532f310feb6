using System.Collections.Immutable;
using Annotations.Citations.References;

namespace Annotations.Citations.Identifiers;

/// <summary>A reference whose identifiers were put in their normal form.</summary>
/// <param name="Faults">Those that are not valid, and stay as they are.</param>
public sealed record NormalReference(Reference Reference, ImmutableArray<MemberFault> Faults);
