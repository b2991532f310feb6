using Annotations.Citations.Locators;
using Annotations.Model.Sources;

namespace Annotations.Model.Annotations;

/// <summary>One use of a source by an annotation.</summary>
/// <param name="Locator">Where in the source, such as <c>45-47</c>; what it counts is told by <paramref name="Label"/>.</param>
/// <param name="Label">A CSL locator term (CSL 1.0.2, appendix IV); <c>page</c> where a locator comes without one.</param>
/// <param name="Quotation">The source's own words.</param>
public sealed record Citation(SourceId Source, string? Locator, LocatorLabel? Label, string? Quotation, CitationRelation Relation);
