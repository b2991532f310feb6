using Annotations.Model.Essays;
using Annotations.Model.Failures;

namespace Annotations.Storage;

/// <summary>Why an essay cannot be put under an id.</summary>
public static class RestorationFailures
{
    public static Conflict Exists(EssayId id) => new("essay-exists", $"There is an essay '{id}' already.");

    /// <summary>What is there of it is not an essay yet.</summary>
    public static Conflict IsBeingRestored(EssayId id) =>
        new("essay-being-restored", $"The essay '{id}' is being put back from an archive. Wait until that is done; where it was cut off, send the same archive again, or another one after a quarter of an hour.");
}
