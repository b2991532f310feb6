using System.Collections.Frozen;

namespace Annotations.Model.Scholars;

/// <summary>A scholar who asks for something, and the roles under which they ask.</summary>
public sealed record Caller(Scholar Scholar, FrozenSet<Role> Roles)
{
    public bool Is(Role role) => Roles.Contains(role);

    /// <summary>Whether what <paramref name="creator"/> made is this caller's to change.</summary>
    public bool MayChangeWorkOf(Scholar creator) => Scholar.Id == creator.Id || Is(Role.Editor);
}
