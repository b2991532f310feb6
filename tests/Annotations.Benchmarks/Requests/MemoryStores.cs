using Annotations.Citations.Duplicates;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;
using Annotations.Model.Versions;
using Annotations.Storage;

namespace Annotations.Benchmarks.Requests;

/// <summary>Stores that answer at once, so that a benchmark measures the service and not a network.</summary>
internal class MemoryStores(ComposedEssay composed) : IEssayStore, IAnnotationStore, ISourceStore
{
    private static readonly RowVersion Version = new("1");

    private readonly List<Annotation> annotations = [];

    public void Fill(IEnumerable<Annotation> some) => annotations.AddRange(some);

    public Task<Stored<Essay>?> FindAsync(EssayId id, CancellationToken cancellationToken) =>
        Task.FromResult<Stored<Essay>?>(new(composed.Essay, Version));

    Task<string> IEssayStore.ReadVersionAsync(Essay essay, CancellationToken cancellationToken) => Task.FromResult("1");

    public Task<EssayContent> ReadContentAsync(Essay essay, CancellationToken cancellationToken) => Task.FromResult(composed.Content);

    public Task<Stored<Annotation>?> FindAsync(EssayId essay, AnnotationId id, CancellationToken cancellationToken) =>
        Task.FromResult<Stored<Annotation>?>(new(annotations[0], Version));

    public Task<IReadOnlyList<Annotation>> ReadSentenceAsync(EssayId essay, SentenceId sentence, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Annotation>>(annotations);

    public Task<Page<Annotation>> ListAsync(EssayId essay, AnnotationFilter filter, AnnotationId? after, int limit, CancellationToken cancellationToken) =>
        Task.FromResult(new Page<Annotation>(annotations, HasMore: false));

    public Task<Result<Annotation>> WriteAsync(AnnotationChange change, CancellationToken cancellationToken) =>
        Task.FromResult<Result<Annotation>>(change.Next);

    public Task<Page<Essay>> ListAsync(EssayId? after, int limit, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Result<Essay>> AddAsync(ComposedEssay essay, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Result<Essay>> ReplaceAsync(Stored<Essay> previous, ComposedEssay next, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<bool> HasAnnotationsAsync(EssayId id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<BatchResult>> WriteManyAsync(Essay essay, IReadOnlyList<Annotation> some, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Annotation>> ReadHistoryAsync(EssayId essay, AnnotationId id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Stored<Source>?> FindAsync(EssayId essay, SourceId id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<PastSource>> ReadHistoryAsync(EssayId essay, SourceId id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Page<Source>> ListAsync(EssayId essay, SourceId? after, int limit, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Source>> ReadAsync(EssayId essay, IReadOnlyCollection<SourceId> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<AnnotationId>> ReadIdsAsync(EssayId essay, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Annotation>> ReadAsync(EssayId essay, IReadOnlyCollection<AnnotationId> ids, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<SourceId>> ReadCitedAsync(EssayId essay, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyDictionary<DuplicateKey, IReadOnlyList<SourceId>>> FindHoldersAsync(EssayId essay, IReadOnlyCollection<DuplicateKey> keys, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<SourceId>> FindIdsAsync(EssayId essay, string stem, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Failure?> AddAsync(IReadOnlyList<Source> added, IReadOnlySet<DuplicateKey> shared, Receipt? receipt, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Result<Source>> ReplaceAsync(Stored<Source> previous, Source next, IReadOnlySet<DuplicateKey> shared, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Result<Source>> DeleteAsync(Stored<Source> previous, Change deletion, CancellationToken cancellationToken) => throw new NotSupportedException();
}
