using Annotations.Model.Scholars;

namespace Annotations.Functions.Identity;

/// <summary>The roles that logins tell: <c>editor</c> and <c>owner</c>. Everybody who is logged in is a scholar.</summary>
internal static class ServiceRoles
{
    /// <summary>Null where the name is that of no such role.</summary>
    public static Role? Find(string name) =>
        name.Equals("owner", StringComparison.OrdinalIgnoreCase) ? Role.Owner
        : name.Equals("editor", StringComparison.OrdinalIgnoreCase) ? Role.Editor
        : null;

    /// <summary>The highest of the roles that are named; names that are none give nothing.</summary>
    public static Role Highest(IEnumerable<string> names) => names.Select(name => Find(name) ?? Role.Scholar).Append(Role.Scholar).Max();
}
