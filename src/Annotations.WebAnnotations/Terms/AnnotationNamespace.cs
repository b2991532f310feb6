namespace Annotations.WebAnnotations.Terms;

/// <summary>IRIs that the standards fix (W3C Web Annotation Vocabulary and Protocol, 2017).</summary>
public static class AnnotationNamespace
{
    /// <summary>The context that every annotation names (Data Model, section 3.1); also the profile of its media type (Protocol, section 3.2).</summary>
    public const string Context = "http://www.w3.org/ns/anno.jsonld";

    /// <summary>The context of containers (Protocol, section 4.2).</summary>
    public const string LdpContext = "http://www.w3.org/ns/ldp.jsonld";

    public const string MediaType = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

    public const string Oa = "http://www.w3.org/ns/oa#";
}
