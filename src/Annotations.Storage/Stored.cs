namespace Annotations.Storage;

/// <summary>A value as it was read, with what storage needs to replace just that state.</summary>
public sealed record Stored<T>(T Value, RowVersion Version);

/// <summary>Storage's own mark of a row's state; not the ETag that callers see.</summary>
public readonly record struct RowVersion(string Value);
