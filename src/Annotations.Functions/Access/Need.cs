using Annotations.Model.Scholars;

namespace Annotations.Functions.Access;

/// <summary>What a function needs of whoever calls it, before any of its own code runs.</summary>
/// <param name="Role">The lowest role that will do, in the <paramref name="Scope"/>.</param>
public sealed record Need(Scope Scope, Role Role, Cost Cost = Cost.None)
{
    /// <summary>Whether the essay's policy must let the caller annotate, too.</summary>
    public bool Annotates { get; init; }
}
