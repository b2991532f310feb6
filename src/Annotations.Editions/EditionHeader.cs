using Annotations.Citations.References;
using Annotations.Editions.Labels;
using Annotations.Model.Essays;

namespace Annotations.Editions;

/// <summary>What an edition says of itself.</summary>
/// <param name="Address">Where the essay is to be found for good.</param>
/// <param name="Citation">How the essay is cited: its author, date and title.</param>
/// <param name="Style">How its citations are made.</param>
/// <param name="Words">What the edition itself says, in its language.</param>
public sealed record EditionHeader(Essay Essay, Uri Address, Reference Citation, EditionStyle Style, EditionWords Words)
{
    public string Title => Essay.Description.Title;

    /// <summary>The language of the essay: a BCP 47 language tag; <c>und</c> where unknown.</summary>
    public string Language => Essay.Description.Language;

    /// <summary>Where an annotation of the essay is to be found for good.</summary>
    public Uri AddressOf(Model.Annotations.AnnotationId annotation) => new(Address.AbsoluteUri + "/annotations/" + annotation);
}
