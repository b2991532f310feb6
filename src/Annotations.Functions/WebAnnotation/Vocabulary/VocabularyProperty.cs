namespace Annotations.Functions.WebAnnotation.Vocabulary;

/// <summary>A word of the vocabulary that is no motivation.</summary>
/// <param name="IsClass">Whether it names a thing; else it is a property.</param>
internal sealed record VocabularyProperty(string Name, string Definition, bool IsClass = false)
{
    public static readonly IReadOnlyList<VocabularyProperty> All =
    [
        new("relation", "On a body that is a source: whether it supports, disputes or mentions what the annotation says."),
        new("locator", "On a body that is a source: where in it, such as 45-47."),
        new("label", "What a locator counts: a locator term of CSL 1.0.2, such as page, folio or chapter."),
        new("citation", "On a body that is a source: the source in words, for readers."),
        new("sentence", "The sentences of the essay that the annotation is about. The service sets it."),
        new("anchoringScore", "What part of the quoted words is the same in the essay, from 0 to 1, where they were found only nearly. The service sets it."),
        new("postedBy", "Who sent the annotation, where it names a creator itself. The service sets it."),
        new("sentence-fragments", "How fragments of an essay name its sentences: by a sentence's id, such as s3, or by the ids of the first and the last of a run, such as s3-s5.", IsClass: true),
    ];
}
