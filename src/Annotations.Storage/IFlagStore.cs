using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Moderation;

namespace Annotations.Storage;

/// <summary>Keeps flags, beside what they are about. A flag is a change of its essay: archives for editors have it. All members throw <see cref="StorageUnavailableException"/> when storage is away.</summary>
public interface IFlagStore
{
    /// <summary>The flag that a scholar has raised on an annotation: one point read; null where there is none.</summary>
    Task<Flag?> FindAsync(EssayId essay, AnnotationId annotation, string scholar, CancellationToken cancellationToken);

    /// <summary>Every flag of an annotation.</summary>
    Task<IReadOnlyList<Flag>> ReadAsync(EssayId essay, AnnotationId annotation, CancellationToken cancellationToken);

    /// <summary>The flags of an essay after a place in their order, which is that of the annotations; those of a status alone where one is given.</summary>
    Task<Page<Flag>> ListAsync(EssayId essay, FlagStatus? status, FlagPlace? after, int limit, CancellationToken cancellationToken);

    /// <summary>Keeps a flag in the place of the one that its scholar had.</summary>
    Task WriteAsync(EssayId essay, Flag flag, CancellationToken cancellationToken);
}

/// <summary>Where a flag stands in the order of an essay's flags.</summary>
/// <param name="Scholar">Who raised it.</param>
public readonly record struct FlagPlace(AnnotationId Annotation, string Scholar);
