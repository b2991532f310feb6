using Annotations.Citations.Duplicates;
using Annotations.Model.Sources;

namespace Annotations.Functions.Sources;

/// <summary>A reference of whose work the essay has a source.</summary>
/// <param name="Key">By what they are of one work.</param>
public sealed record Recognised(SourceNames.Name Name, DuplicateKey Key, Source Source);
