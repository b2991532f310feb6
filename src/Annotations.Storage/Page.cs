namespace Annotations.Storage;

/// <summary>A part of a list.</summary>
/// <param name="HasMore">Whether items come after the last one of this page.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, bool HasMore);
