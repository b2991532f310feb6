using Annotations.Model.Annotations;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;

namespace Annotations.Storage;

/// <summary>Which annotations a list holds: those that match everything that is not null.</summary>
/// <param name="Creator">A scholar's id.</param>
/// <param name="Tag">In upper or lower case alike.</param>
public sealed record AnnotationFilter(
    SentenceId? Sentence = null,
    AnnotationKind? Kind = null,
    string? Creator = null,
    string? Tag = null,
    SourceId? Source = null)
{
    public static readonly AnnotationFilter All = new();

    public bool Matches(Annotation annotation) =>
        (Sentence is not { } sentence || annotation.Target.Sentences.Contains(sentence))
        && (Kind is null || annotation.Statement.Kind == Kind)
        && (Creator is null || annotation.Creator.Id == Creator)
        && (Tag is null || annotation.Statement.Tags.Any(tag => TagKey.Of(tag) == TagKey.Of(Tag)))
        && (Source is not { } source || annotation.Statement.Citations.Any(citation => citation.Source == source))
        && annotation.IsListed;
}
