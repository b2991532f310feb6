using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;
using Annotations.Storage;

namespace Annotations.Functions.Exports;

/// <summary>Gathers what an export is made of.</summary>
public sealed class EssayExporter(IAnnotationStore annotations, ISourceStore sources)
{
    /// <summary>The sources cited in the essay, by id; only those cited about one sentence where one is named.</summary>
    public async Task<IReadOnlyList<Source>> ReadCitedSourcesAsync(EssayId essay, SentenceId? sentence, CancellationToken cancellationToken)
    {
        var cited = sentence is { } id
            ? CitedBy(await annotations.ReadSentenceAsync(essay, id, cancellationToken))
            : await sources.ReadCitedAsync(essay, cancellationToken);
        return await sources.ReadAsync(essay, cited, cancellationToken);
    }

    private static List<SourceId> CitedBy(IEnumerable<Annotation> annotations) =>
        [.. annotations.SelectMany(annotation => annotation.Statement.Citations).Select(citation => citation.Source).Distinct()];
}
