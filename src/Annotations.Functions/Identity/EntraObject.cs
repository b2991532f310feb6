namespace Annotations.Functions.Identity;

/// <summary>Somebody in Entra ID: an object in a tenant, the same for every application.</summary>
internal sealed record EntraObject(string Tenant, string Object)
{
    /// <summary>The hosts of Entra ID's issuers, in all clouds (Microsoft Learn, "National clouds"), and the one of tokens of version 1.0.</summary>
    private static readonly string[] Hosts = ["login.microsoftonline.com", "login.microsoftonline.us", "login.partner.microsoftonline.cn", "login.chinacloudapi.cn", "sts.windows.net", "sts.chinacloudapi.cn"];

    /// <summary>Of an external tenant: its id or its name stands before it.</summary>
    private const string ExternalHost = ".ciamlogin.com";

    /// <summary>Null where the issuer is not Entra ID, or of another tenant: an <c>oid</c> means something in its own tenant alone, and any other issuer could say anything in it.</summary>
    public static EntraObject? Of(string? issuer, string? tenant, string? @object) =>
        !string.IsNullOrEmpty(@object) && TenantOf(issuer) is { } issued && (string.IsNullOrEmpty(tenant) || tenant.Equals(issued, StringComparison.OrdinalIgnoreCase))
            ? new EntraObject(issued, @object)
            : null;

    /// <summary>The tenant that issues, such as in <c>https://login.microsoftonline.com/{tenant}/v2.0</c> and <c>https://sts.windows.net/{tenant}/</c>.</summary>
    private static string? TenantOf(string? issuer)
    {
        if (!Uri.TryCreate(issuer, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps) return null;
        var isEntra = Hosts.Contains(uri.Host, StringComparer.OrdinalIgnoreCase) || uri.Host.EndsWith(ExternalHost, StringComparison.OrdinalIgnoreCase);
        return isEntra && uri.Segments is [_, var first, ..] && Guid.TryParse(first.TrimEnd('/'), out var tenant) ? tenant.ToString() : null;
    }
}
