using Annotations.Model.Failures;

namespace Annotations.Model.Essays;

/// <summary>What the rules of essays forbid.</summary>
public static class EssayFailures
{
    /// <summary>Where the rows of an essay are is decided once.</summary>
    public static Conflict PartitionsAreFixed(Essay essay) =>
        new("partitions-fixed", $"The essay '{essay.Id}' has {essay.Partitions} partitions since it was made, and keeps them. Leave 'partitions' out, or export the annotations and import them into an essay that is made with another number.");

    /// <summary>Sentences that annotations are about cannot be moved under them.</summary>
    public static Conflict HasAnnotations(EssayId id) =>
        new("essay-has-annotations", $"The essay '{id}' has annotations, and its text cannot be changed under them. Put the changed text as an essay with an id of its own.");
}
