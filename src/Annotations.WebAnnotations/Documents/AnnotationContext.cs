using Annotations.Model.Essays;
using Annotations.Model.Quotes;
using Annotations.Model.Sources;
using Annotations.WebAnnotations.Mapping;

namespace Annotations.WebAnnotations.Documents;

/// <summary>What annotations of an essay are written with.</summary>
/// <param name="Cited">The sources that they cite, in words; one that is left out is only linked to.</param>
public sealed record AnnotationContext(EssayIris Iris, EssayContent Content, IReadOnlyDictionary<SourceId, string> Cited)
{
    /// <summary>Of the essay's text.</summary>
    public CodePoints CodePoints { get; } = new(Content.Text);
}
