using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;

namespace Annotations.WebAnnotations.Mapping;

/// <summary>The IRIs of an essay and of what belongs to it, and what they name.</summary>
/// <param name="api">Where the service's API is, such as <c>https://annotations.example.org/api</c>.</param>
public sealed class EssayIris(string api, EssayId essay)
{
    public string Service => api;

    public string Essay => $"{api}/essays/{essay}";

    /// <summary>The essay's text: positions are counted in it.</summary>
    public string Text => $"{Essay}/text";

    /// <summary>The container of the essay's annotations.</summary>
    public string Container => ContainerOf("annotations");

    /// <summary>A container of the essay by its name (Web Annotation Protocol, section 4); it ends in a slash.</summary>
    public string ContainerOf(string name) => $"{api}/w3c/essays/{essay}/{name}/";

    public ServiceVocabulary Vocabulary => new(api);

    public string Sentence(SentenceId id) => $"{Essay}/sentences/{id}";

    public string Source(SourceId id) => $"{Essay}/sources/{id}";

    /// <summary>The annotation as a resource of the Web Annotation Protocol.</summary>
    public string Annotation(AnnotationId id) => Container + id;

    /// <summary>The annotation under the address that stays the same whatever form it is asked for in.</summary>
    public string Canonical(AnnotationId id) => $"{Essay}/annotations/{id}";

    /// <summary>The source that an IRI names; null where it names none of this essay.</summary>
    public SourceId? SourceOf(string iri) => After(iri, $"{Essay}/sources/") is { } rest && SourceId.TryParse(rest, out var id) ? id : null;

    /// <summary>The annotation that an IRI names, in either of its forms.</summary>
    public AnnotationId? AnnotationOf(string iri) =>
        (After(iri, Container) ?? After(iri, $"{Essay}/annotations/")) is { } rest && AnnotationId.TryParse(rest, out var id) ? id : null;

    /// <summary>The sentences that an IRI names: by a sentence's address, or by a fragment of the essay's or its text's.</summary>
    public SentenceRun? SentencesOf(string iri)
    {
        if (After(iri, $"{Essay}/sentences/") is { } rest) return SentenceRun.TryParse(rest, out var run) ? run : null;
        var fragment = After(iri, $"{Essay}#") ?? After(iri, $"{Text}#");
        return fragment is not null && SentenceRun.TryParse(fragment, out var named) ? named : null;
    }

    /// <summary>Whether an IRI names the essay, its text, or a part of them.</summary>
    public bool IsOfEssay(string iri) => iri == Essay || iri == Text || SentencesOf(iri) is not null;

    private static string? After(string iri, string start) => iri.StartsWith(start, StringComparison.Ordinal) ? iri[start.Length..] : null;
}
