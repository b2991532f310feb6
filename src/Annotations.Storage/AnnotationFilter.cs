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
}
