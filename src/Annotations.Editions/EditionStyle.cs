namespace Annotations.Editions;

/// <summary>The citation style of an edition.</summary>
/// <param name="Kind">How it cites: <c>note</c>, <c>author-date</c>, <c>numeric</c>, <c>label</c> or <c>author</c> (CSL 1.0.2, "citation-format").</param>
/// <param name="Locale">The language of what it adds, such as <c>en-GB</c>: its own, where it has one.</param>
public sealed record EditionStyle(string Title, string Kind, string Locale);
