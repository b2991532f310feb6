namespace Annotations.Model.Scholars;

/// <summary>A scholar who asks for something, and the role in which they ask: that in the service, or, within an essay, that in the essay.</summary>
public sealed record Caller(Scholar Scholar, Role Role)
{
    public bool Is(Role role) => Role >= role;

    /// <summary>Whether what <paramref name="creator"/> made is this caller's to change.</summary>
    public bool MayChangeWorkOf(Scholar creator) => Scholar.Id == creator.Id || Is(Role.Editor);
}
