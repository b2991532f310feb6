namespace Annotations.Storage;

/// <summary>Finds all that is kept of a scholar, and takes their name off it. All members throw <see cref="StorageUnavailableException"/> when storage is away.</summary>
public interface IPersonalDataStore
{
    /// <summary>Everything that has the scholar's id in it, essay by essay: reads all rows of all essays once.</summary>
    IAsyncEnumerable<PersonalRecord> ReadAsync(string scholar, CancellationToken cancellationToken);

    /// <summary>
    /// Puts a pseudonym in the place of a scholar wherever their id is, and takes away what is theirs alone: profile, memberships. It goes on where an earlier call was cut off, under the same pseudonym;
    /// once it is done nothing is left from which the pseudonym leads to the scholar.
    /// </summary>
    /// <param name="until">When to stop, and leave the rest to a later call.</param>
    /// <returns>Whether all is done.</returns>
    Task<bool> EraseAsync(string scholar, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>The scholars whose erasure was begun and is not done.</summary>
    Task<IReadOnlyList<string>> FindUnfinishedAsync(CancellationToken cancellationToken);
}
