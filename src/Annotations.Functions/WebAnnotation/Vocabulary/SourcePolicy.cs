namespace Annotations.Functions.WebAnnotation.Vocabulary;

/// <summary>What an essay's container asks of annotations beyond that they conform, for readers.</summary>
internal static class SourcePolicy
{
    public const string MediaType = "text/markdown; charset=utf-8";

    /// <param name="service">Where the API is.</param>
    public static string Of(string service) => $"""
        # What an essay's annotations must be

        The container `{service}/w3c/essays/{"{id}"}/annotations/` takes annotations that conform to the
        [Web Annotation Data Model](http://www.w3.org/TR/annotation-model/) and keep to this:

        1. **It is about the essay.** A target is a sentence or an annotation of the essay, by its IRI, or a passage of its text by
           selectors: a TextQuoteSelector; or, where the target's source is the essay or its text, a TextPositionSelector or a
           FragmentSelector such as `s3`. Words that stand in several places, or nowhere nearly, are refused with the candidates.
        2. **It says something.** There is a TextualBody in `text/plain` or `text/markdown`, or a bodyValue.
        3. **It rests on a source.** There is a body that is one: the IRI of a source of the essay
           (`{service}/essays/{"{id}"}/sources/…`), or of a resource on the web, which becomes a source of the essay. Only a
           question (the motivation `questioning`, or `{service}/w3c/vocabulary#question`) needs none, unless the essay's own
           policy says otherwise.
        4. **What disputes says how.** The motivation is `{service}/w3c/vocabulary#rebuts`, `#undercuts` or `#undermines`; only with
           one of these is an annotation of the essay a target.
        5. **It is under a licence that the essay takes**, where the essay names some: `policy.licences` of `{service}/essays/{"{id}"}`. Its
           `rights` are then one of them: the IRI, or an object with that `id`. Without `rights` it gets `policy.defaultLicence`, where there
           is one: whoever saves an annotation of their own releases it under that, and the answer says so. What was made before the essay named
           its licences stays as it is until it is changed.

        The kind of an annotation is its motivation: one of [the service's vocabulary]({service}/w3c/vocabulary), or of the
        standard's: `linking` for evidence, `describing` for context, `editing` for a correction, `questioning` for a question,
        `commenting` or none for an interpretation. Bodies whose purpose is `tagging` are its tags. All else is kept, and given back as it was sent:
        `rights` that are several, or no address of http or https, too, but they are no licence to the essay.

        A change needs `If-Match`, and cannot make it be about other sentences. A suggested name (`Slug`) is not taken here, for an annotation's name
        tells its sentence.

        Annotations of any other kind have a container of their own, `{service}/w3c/essays/{"{id}"}/plain/`, without these rules but the fifth.

        """;
}
