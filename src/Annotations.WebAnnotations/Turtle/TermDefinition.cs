namespace Annotations.WebAnnotations.Turtle;

/// <summary>What a word means in a context (JSON-LD 1.1, section 4.2).</summary>
/// <param name="Iri">An IRI, or a keyword that the word stands for.</param>
/// <param name="Type">What its values are: <c>@id</c>, <c>@vocab</c>, or the IRI of a datatype; null where they say so themselves.</param>
internal sealed record TermDefinition(string Iri, string? Type = null, bool IsList = false);
