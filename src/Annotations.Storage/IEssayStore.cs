using Annotations.Model.Essays;
using Annotations.Model.Failures;

namespace Annotations.Storage;

/// <summary>Keeps essays and the text of each of their revisions. All members throw <see cref="StorageUnavailableException"/> when storage is away.</summary>
public interface IEssayStore
{
    /// <summary>The essay as it is now: one point read.</summary>
    Task<Stored<Essay>?> FindAsync(EssayId id, CancellationToken cancellationToken);

    /// <summary>What changes with every change of the essay, its sources and its annotations: one point read for each partition. The same version is the same content.</summary>
    Task<string> ReadVersionAsync(Essay essay, CancellationToken cancellationToken);

    /// <summary>The text and sentences of the essay's revision, which never change: read once, then from memory.</summary>
    Task<EssayContent> ReadContentAsync(Essay essay, CancellationToken cancellationToken);

    /// <summary>The essays after <paramref name="after"/>, by id.</summary>
    Task<Page<Essay>> ListAsync(EssayId? after, int limit, CancellationToken cancellationToken);

    /// <returns>The essay, or <see cref="Conflict"/> where one of its id exists.</returns>
    Task<Result<Essay>> AddAsync(ComposedEssay essay, CancellationToken cancellationToken);

    /// <returns>
    /// The next revision; <see cref="StaleVersion"/> where it was changed meanwhile, <see cref="Conflict"/>
    /// where the text changes and the essay has annotations.
    /// </returns>
    Task<Result<Essay>> ReplaceAsync(Stored<Essay> previous, ComposedEssay next, CancellationToken cancellationToken);

    /// <summary>Whether anything was ever annotated in the essay.</summary>
    Task<bool> HasAnnotationsAsync(EssayId id, CancellationToken cancellationToken);
}
