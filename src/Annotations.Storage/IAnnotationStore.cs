using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;

namespace Annotations.Storage;

/// <summary>Keeps annotations and counter-claims. All members throw <see cref="StorageUnavailableException"/> when storage is away.</summary>
public interface IAnnotationStore
{
    /// <summary>The annotation as it is now, deleted or not: one point read.</summary>
    Task<Stored<Annotation>?> FindAsync(EssayId essay, AnnotationId id, CancellationToken cancellationToken);

    /// <summary>Every annotation about a sentence, also those of runs that reach it, deleted ones among them; in the order of their ids.</summary>
    Task<IReadOnlyList<Annotation>> ReadSentenceAsync(EssayId essay, SentenceId sentence, CancellationToken cancellationToken);

    /// <summary>The annotations that match, without deleted and hidden ones, in the order of their ids.</summary>
    Task<Page<Annotation>> ListAsync(EssayId essay, AnnotationFilter filter, AnnotationId? after, int limit, CancellationToken cancellationToken);

    /// <summary>The ids of all annotations that are not deleted, in the order in which they were made: one query for each thousand.</summary>
    Task<IReadOnlyList<AnnotationId>> ReadIdsAsync(EssayId essay, CancellationToken cancellationToken);

    /// <summary>Those of the named annotations that are there, deleted or not, in that order: one point read each.</summary>
    Task<IReadOnlyList<Annotation>> ReadAsync(EssayId essay, IReadOnlyCollection<AnnotationId> ids, CancellationToken cancellationToken);

    /// <summary>Writes the change in one transaction: wholly or not at all.</summary>
    /// <returns>
    /// The annotation as written; <see cref="StaleVersion"/>, <see cref="TextMoved"/>, <see cref="SourceIdTaken"/>, <see cref="DuplicateSource"/>,
    /// <see cref="CitedSourceMissing"/>, <see cref="ReceiptTaken"/>, or <see cref="TooLarge"/> where the change touches more rows than one transaction holds.
    /// </returns>
    Task<Result<Annotation>> WriteAsync(AnnotationChange change, CancellationToken cancellationToken);

    /// <summary>Writes many new annotations, as many in a transaction as it holds: each wholly or not at all. Safe to repeat.</summary>
    /// <returns>A result for each, in their order.</returns>
    Task<IReadOnlyList<BatchResult>> WriteManyAsync(Essay essay, IReadOnlyList<Annotation> annotations, CancellationToken cancellationToken);

    /// <summary>Every state that the annotation has had before the current one, oldest first.</summary>
    Task<IReadOnlyList<Annotation>> ReadHistoryAsync(EssayId essay, AnnotationId id, CancellationToken cancellationToken);
}
