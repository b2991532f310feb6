namespace Annotations.Functions.WebAnnotation.Containers;

/// <summary>An annotation in a container.</summary>
/// <param name="Order">By this, as 32 hexadecimal digits, they stand in the order in which they were made.</param>
/// <param name="Name">The last segment of its address.</param>
public sealed record WebEntry(Guid Order, string Name);
