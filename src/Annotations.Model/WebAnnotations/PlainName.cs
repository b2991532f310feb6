namespace Annotations.Model.WebAnnotations;

/// <summary>What an annotation of a plain container is called.</summary>
public sealed record PlainName(Guid Id, string Name);
