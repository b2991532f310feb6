using Annotations.Citations.References;
using Annotations.Model.Essays;

namespace Annotations.Editions;

/// <summary>What an edition says of itself.</summary>
/// <param name="Address">Where the essay is to be found for good.</param>
/// <param name="Citation">How the essay is cited: its author, date and title.</param>
/// <param name="StyleTitle">The citation style's title.</param>
/// <param name="StyleKind">How the style cites: <c>note</c>, <c>author-date</c>, <c>numeric</c>, <c>label</c> or <c>author</c> (CSL 1.0.2, "citation-format").</param>
/// <param name="Locale">The language of what the style and the edition add, such as <c>en-GB</c>.</param>
public sealed record EditionHeader(Essay Essay, Uri Address, Reference Citation, string StyleTitle, string StyleKind, string Locale)
{
    public string Title => Essay.Description.Title;

    /// <summary>A BCP 47 language tag; <c>und</c> where unknown.</summary>
    public string Language => Essay.Description.Language;
}
