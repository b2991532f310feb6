using System.Collections.Immutable;
using Annotations.Model.Scholars;

namespace Annotations.Model.Access;

/// <summary>Who may do what in an essay.</summary>
/// <param name="Members">Each scholar once, by id. The essay's creator is an owner without being among them.</param>
public sealed record EssayAccess(Visibility Visibility, EssayPolicy Policy, ImmutableArray<Member> Members)
{
    /// <summary>Everybody reads, and every scholar annotates.</summary>
    public static readonly EssayAccess Open = new(Visibility.Public, EssayPolicy.Usual, []);

    /// <summary>The role that a scholar has by membership; null for a stranger.</summary>
    public Role? RoleOf(string scholar) => Members.FirstOrDefault(member => member.Scholar == scholar)?.Role;

    /// <summary>The highest of the roles that somebody has by membership, under whichever id.</summary>
    public Role? RoleOf(Caller caller) => caller.Ids.Select(RoleOf).Max();

    public EssayAccess With(Member member) =>
        this with { Members = [.. Members.Where(other => other.Scholar != member.Scholar).Append(member).OrderBy(other => other.Scholar, StringComparer.Ordinal)] };

    public EssayAccess Without(string scholar) => this with { Members = [.. Members.Where(member => member.Scholar != scholar)] };

    public bool Equals(EssayAccess? other) =>
        other is not null && Visibility == other.Visibility && Policy == other.Policy && Members.SequenceEqual(other.Members);

    public override int GetHashCode() => HashCode.Combine(Visibility, Policy, Members.Length);
}
