using Annotations.Model.Failures;
using Annotations.Model.Scholars;

namespace Annotations.Storage;

/// <summary>Keeps what scholars say of themselves. All members throw <see cref="StorageUnavailableException"/> when storage is away.</summary>
public interface IProfileStore
{
    /// <summary>The profile as it is now: one point read; null for a scholar who has put none.</summary>
    Task<Stored<Profile>?> FindAsync(string scholar, CancellationToken cancellationToken);

    /// <summary>The states before the current one, oldest first.</summary>
    Task<IReadOnlyList<Profile>> ReadHistoryAsync(string scholar, CancellationToken cancellationToken);

    /// <summary>Writes a profile, and keeps the one before: one transaction.</summary>
    /// <param name="previous">The state that is replaced; null for a first one.</param>
    /// <returns>The profile; <see cref="StaleVersion"/> where it was changed meanwhile.</returns>
    Task<Result<Profile>> WriteAsync(Stored<Profile>? previous, Profile next, CancellationToken cancellationToken);

    /// <summary>What changes whenever somebody's name does: one point read; null where nobody's ever did.</summary>
    Task<string?> ReadNamesVersionAsync(CancellationToken cancellationToken);

    /// <summary>Takes the profile away, and every state that it had.</summary>
    Task DeleteAsync(string scholar, CancellationToken cancellationToken);
}
