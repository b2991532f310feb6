using Annotations.Model.Essays;

namespace Annotations.Storage;

/// <summary>Compares what is stored of an essay with itself. All members throw <see cref="StorageUnavailableException"/> when storage is away.</summary>
public interface IConsistencyStore
{
    /// <summary>Finds the rows that lead to an annotation and are missing, and those that lead to none; puts them right where asked to.</summary>
    Task<ConsistencyReport> CheckAsync(EssayId essay, bool repair, CancellationToken cancellationToken);
}
