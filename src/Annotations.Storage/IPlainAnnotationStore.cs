using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.WebAnnotations;

namespace Annotations.Storage;

/// <summary>Keeps the annotations of essays' plain containers. All members throw <see cref="StorageUnavailableException"/> when storage is away.</summary>
public interface IPlainAnnotationStore
{
    /// <summary>The annotation as it is now, deleted or not: one point read, or two where its sender suggested its name.</summary>
    Task<Stored<PlainAnnotation>?> FindAsync(EssayId essay, string name, CancellationToken cancellationToken);

    /// <summary>What all that are not deleted are called, in the order in which they were made: one query for each thousand.</summary>
    Task<IReadOnlyList<PlainName>> ReadNamesAsync(EssayId essay, CancellationToken cancellationToken);

    /// <summary>Those that are there, deleted or not, in that order: one point read each.</summary>
    Task<IReadOnlyList<PlainAnnotation>> ReadAsync(EssayId essay, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken);

    /// <summary>Writes a new annotation, or a new state of one, in one transaction.</summary>
    /// <param name="previous">The state that is replaced; null for a new annotation.</param>
    /// <returns>The annotation as written; <see cref="StaleVersion"/>, <see cref="NameTaken"/>, or <see cref="TooLarge"/>.</returns>
    Task<Result<PlainAnnotation>> WriteAsync(Stored<PlainAnnotation>? previous, PlainAnnotation next, CancellationToken cancellationToken);
}
