using Annotations.Model.Annotations;
using Annotations.Model.Sources;

namespace Annotations.WebAnnotations.Reading;

/// <summary>A body that is a source.</summary>
/// <param name="Pointer">Where it stands, a JSON Pointer.</param>
/// <param name="Known">The source of the essay that it names; null where it is a resource elsewhere.</param>
/// <param name="Iri">Its address.</param>
/// <param name="Title">What it is called, where the body says so.</param>
/// <param name="Label">A CSL locator term.</param>
public sealed record SourceBody(string Pointer, SourceId? Known, string Iri, string? Title, string? Locator, string? Label, string? Quotation, CitationRelation Relation);
