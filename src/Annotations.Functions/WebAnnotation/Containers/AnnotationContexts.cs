using Annotations.Functions.Sources;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sources;
using Annotations.Storage;
using Annotations.WebAnnotations.Documents;
using Annotations.WebAnnotations.Mapping;

namespace Annotations.Functions.WebAnnotation.Containers;

/// <summary>Reads what annotations are written with: the essay's text, and the sources that they cite.</summary>
internal sealed class AnnotationContexts(IEssayStore essays, ISourceStore sources)
{
    public async Task<AnnotationContext> OfAsync(Essay essay, EssayIris iris, IReadOnlyCollection<Annotation> annotations, CancellationToken cancellationToken)
    {
        // A document that is given back as it was sent says itself what it cites.
        var ids = annotations.Where(annotation => annotation.Sent is not { IsCurrent: true }).SelectMany(annotation => annotation.Statement.Citations).Select(citation => citation.Source).ToHashSet();
        IReadOnlyList<Source> cited = ids.Count == 0 ? [] : await sources.ReadAsync(essay.Id, ids, cancellationToken);
        var content = await essays.ReadContentAsync(essay, cancellationToken);
        return new AnnotationContext(iris, content, cited.ToDictionary(source => source.Id, source => ShortCitation.Of(source.Reference)));
    }
}
