using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Moderation;
using Annotations.Model.Sources;
using Annotations.Model.WebAnnotations;

namespace Annotations.Storage;

/// <summary>Reads everything that is kept of an essay, a state at a time, in an order that follows from the states alone. All members throw <see cref="StorageUnavailableException"/> when storage is away.</summary>
public interface IRecordReader
{
    /// <summary>The essay's states before the current one, oldest first.</summary>
    IAsyncEnumerable<Essay> ReadEssayHistoryAsync(EssayId essay, CancellationToken cancellationToken);

    /// <summary>Every annotation and counter-claim as it is now, deleted ones among them, in the order of their ids.</summary>
    IAsyncEnumerable<Annotation> ReadAnnotationsAsync(Essay essay, CancellationToken cancellationToken);

    /// <summary>The states before the current ones: those of an annotation together, oldest first.</summary>
    IAsyncEnumerable<Annotation> ReadAnnotationHistoryAsync(Essay essay, CancellationToken cancellationToken);

    /// <summary>The sources as they are now, by id.</summary>
    IAsyncEnumerable<Source> ReadSourcesAsync(EssayId essay, CancellationToken cancellationToken);

    /// <summary>The states before the current ones, deletions among them: those of an id together, by revision and operation.</summary>
    IAsyncEnumerable<PastSource> ReadSourceHistoryAsync(EssayId essay, CancellationToken cancellationToken);

    /// <summary>The annotations of the plain container as they are now, deleted ones among them, by id.</summary>
    IAsyncEnumerable<PlainAnnotation> ReadPlainAnnotationsAsync(EssayId essay, CancellationToken cancellationToken);

    /// <summary>The states before the current ones: those of an annotation together, oldest first.</summary>
    IAsyncEnumerable<PlainAnnotation> ReadPlainAnnotationHistoryAsync(EssayId essay, CancellationToken cancellationToken);

    /// <summary>The flags on annotations, by annotation and by who raised them.</summary>
    IAsyncEnumerable<Flag> ReadFlagsAsync(EssayId essay, CancellationToken cancellationToken);
}
