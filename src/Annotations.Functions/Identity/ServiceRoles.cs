using Annotations.Model.Scholars;

namespace Annotations.Functions.Identity;

/// <summary>The roles that logins tell: <c>editor</c> and <c>owner</c>. Everybody who is logged in is a scholar.</summary>
internal static class ServiceRoles
{
    /// <summary>The highest of the roles that are named; names that are none give nothing.</summary>
    public static Role Highest(IEnumerable<string> names) => names.Select(RoleOf).Append(Role.Scholar).Max();

    private static Role RoleOf(string name) =>
        name.Equals("owner", StringComparison.OrdinalIgnoreCase) ? Role.Owner
        : name.Equals("editor", StringComparison.OrdinalIgnoreCase) ? Role.Editor
        : Role.Scholar;
}
