using Annotations.Benchmarks.Requests;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Moderation;
using Annotations.Model.Sources;
using Annotations.Model.WebAnnotations;
using Annotations.Storage;

namespace Annotations.Benchmarks.Exports;

/// <summary>Stores that hold a generated essay.</summary>
internal sealed class GeneratedStores(GeneratedEssay essay) : MemoryStores(essay.Essay), IAnnotationStore, ISourceStore, IRecordReader
{
    Task<Page<Annotation>> IAnnotationStore.ListAsync(EssayId id, AnnotationFilter filter, AnnotationId? after, int limit, CancellationToken cancellationToken)
    {
        var first = essay.IndexAfter(after);
        var count = Math.Min(limit, essay.Annotations - first);
        return Task.FromResult(new Page<Annotation>([.. Enumerable.Range(first, count).Select(essay.Annotation)], first + count < essay.Annotations));
    }

    Task<IReadOnlyList<Source>> ISourceStore.ReadAsync(EssayId id, IReadOnlyCollection<SourceId> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Source>>([.. ids.Select(source => essay.Source(int.Parse(source.Value[1..], System.Globalization.CultureInfo.InvariantCulture))).OrderBy(source => source.Id.Value, StringComparer.Ordinal)]);

    Task<IReadOnlyList<SourceId>> ISourceStore.ReadCitedAsync(EssayId id, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SourceId>>([.. Enumerable.Range(0, essay.Sources).Select(index => essay.Source(index).Id)]);

    public IAsyncEnumerable<Essay> ReadEssayHistoryAsync(EssayId id, CancellationToken cancellationToken) => AsyncEnumerable.Empty<Essay>();

    public IAsyncEnumerable<Annotation> ReadAnnotationsAsync(Essay of, CancellationToken cancellationToken) => Enumerable.Range(0, essay.Annotations).Select(essay.Annotation).ToAsyncEnumerable();

    public IAsyncEnumerable<Annotation> ReadAnnotationHistoryAsync(Essay of, CancellationToken cancellationToken) => AsyncEnumerable.Empty<Annotation>();

    public IAsyncEnumerable<Source> ReadSourcesAsync(EssayId id, CancellationToken cancellationToken) => Enumerable.Range(0, essay.Sources).Select(essay.Source).ToAsyncEnumerable();

    public IAsyncEnumerable<PlainAnnotation> ReadPlainAnnotationsAsync(EssayId id, CancellationToken cancellationToken) => AsyncEnumerable.Empty<PlainAnnotation>();

    public IAsyncEnumerable<PlainAnnotation> ReadPlainAnnotationHistoryAsync(EssayId id, CancellationToken cancellationToken) => AsyncEnumerable.Empty<PlainAnnotation>();

    public IAsyncEnumerable<Flag> ReadFlagsAsync(EssayId id, CancellationToken cancellationToken) => AsyncEnumerable.Empty<Flag>();

    public IAsyncEnumerable<PastSource> ReadSourceHistoryAsync(EssayId id, CancellationToken cancellationToken) => AsyncEnumerable.Empty<PastSource>();
}
