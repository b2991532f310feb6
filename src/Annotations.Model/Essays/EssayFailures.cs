using Annotations.Model.Failures;

namespace Annotations.Model.Essays;

/// <summary>What the rules of essays forbid.</summary>
public static class EssayFailures
{
    /// <summary>Sentences that annotations are about cannot be moved under them.</summary>
    public static Conflict HasAnnotations(EssayId id) =>
        new("essay-has-annotations", $"The essay '{id}' has annotations, and its text cannot be changed under them. Put the changed text as an essay with an id of its own.");
}
