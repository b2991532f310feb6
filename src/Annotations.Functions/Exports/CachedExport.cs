using Annotations.Model.Versions;

namespace Annotations.Functions.Exports;

/// <summary>An export and its validator.</summary>
/// <param name="Body">Empty where the caller has it already.</param>
internal sealed record CachedExport(ReadOnlyMemory<byte> Body, EntityTag ETag);
