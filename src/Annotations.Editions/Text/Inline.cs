using Annotations.Citations.Csl.Output;
using Annotations.Editions.Bibliographies;
using Annotations.Model.Sentences;

namespace Annotations.Editions.Text;

/// <summary>Something within a paragraph. Text is what users wrote or a style made of it: each writer escapes it for its format.</summary>
public abstract record Inline;

/// <summary>Words as they are; white space of any kind and length counts as one space.</summary>
public sealed record Words(string Text) : Inline;

public sealed record Emphasis(IReadOnlyList<Inline> Content) : Inline;

public sealed record Strong(IReadOnlyList<Inline> Content) : Inline;

/// <summary>Literal text, as in a program.</summary>
public sealed record Code(string Text) : Inline;

/// <param name="Address">An absolute address of the scheme http, https or mailto: other links are read as their words.</param>
public sealed record Link(Uri Address, IReadOnlyList<Inline> Content) : Inline;

/// <summary>Inlines that belong together and look like the rest.</summary>
public sealed record Span(IReadOnlyList<Inline> Content) : Inline;

public sealed record LineBreak : Inline;

/// <summary>Text that a citation style formatted.</summary>
public sealed record Formatted(IReadOnlyList<Run> Runs) : Inline;

/// <summary>A reference in the edition's style, with what programs can read of it where the format has a place for that.</summary>
public sealed record BibliographyText(BibliographyItem Item) : Inline;

/// <summary>A sentence of the essay.</summary>
public sealed record SentenceText(SentenceId Id, IReadOnlyList<Inline> Content) : Inline;

/// <summary>Where a sentence starts that ends inside other markup than it starts in.</summary>
public sealed record SentenceStart(SentenceId Id) : Inline;

/// <summary>The mark of a note.</summary>
/// <param name="Number">From 1.</param>
public sealed record NoteMark(int Number) : Inline;
