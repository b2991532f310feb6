using System.Collections.Immutable;

namespace Annotations.Model.Scholars;

/// <summary>A scholar who asks for something, and the role in which they ask: that in the service, or, within an essay, that in the essay.</summary>
public sealed record Caller(Scholar Scholar, Role Role)
{
    /// <summary>Their role in the service, whatever they are in an essay: whoever makes an essay owns it, and is nobody's editor for that.</summary>
    public Role InService { get; init; } = Role;

    /// <summary>Ids by which the same login was known before: what was theirs under those is theirs.</summary>
    public ImmutableArray<string> FormerIds { get; init; } = [];

    /// <summary>Every id that is theirs, the present one first.</summary>
    public IEnumerable<string> Ids => FormerIds.Prepend(Scholar.Id);

    public bool IsKnownAs(string scholar) => Scholar.Id == scholar || FormerIds.Contains(scholar);

    public bool Is(Role role) => Role >= role;

    /// <summary>Whether what <paramref name="creator"/> made is this caller's to change.</summary>
    public bool MayChangeWorkOf(Scholar creator) => IsKnownAs(creator.Id) || Is(Role.Editor);
}
