using System.Text.Json;
using Annotations.Functions.Problems;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;

namespace Annotations.Functions.Identity;

/// <summary>
/// The caller as App Service Authentication tells it: base64 of JSON with the claims (Microsoft Learn, "Work with
/// user identities in Azure App Service authentication").
/// </summary>
internal sealed record PlatformPrincipal
{
    public const string Header = "X-MS-CLIENT-PRINCIPAL";

    /// <summary>What the platform calls Entra ID.</summary>
    public const string Entra = "aad";

    // The platform renames claims: each by its own name, and by that of the token.
    private static readonly string[] ObjectClaims = ["http://schemas.microsoft.com/identity/claims/objectidentifier", "oid"];

    private static readonly string[] TenantClaims = ["http://schemas.microsoft.com/identity/claims/tenantid", "tid"];

    private static readonly string[] SubjectClaims = ["sub", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier"];

    private static readonly string[] IssuerClaims = ["iss"];

    private static readonly string[] NameClaims =
        ["name", "preferred_username", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name"];

    private static readonly string[] RoleClaims =
        ["roles", "http://schemas.microsoft.com/ws/2008/06/identity/claims/role"];

    private readonly List<(string Type, string Value)> claims = [];

    private readonly string provider;

    private PlatformPrincipal(string provider) => this.provider = provider;

    /// <returns>The caller, or <see cref="Unauthenticated"/> where the header is not what the platform sends.</returns>
    public static Result<Caller> Read(string header)
    {
        try
        {
            using var document = JsonDocument.Parse(Convert.FromBase64String(header));
            return Parse(document.RootElement).ToCaller() is { } caller ? caller : new Unauthenticated("The login has no subject.");
        }
        catch (Exception exception) when (exception is FormatException or JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return new Unauthenticated("The login could not be read.");
        }
    }

    private static PlatformPrincipal Parse(JsonElement root)
    {
        var principal = new PlatformPrincipal(root.GetProperty("auth_typ").GetString() ?? "");
        foreach (var claim in root.GetProperty("claims").EnumerateArray())
        {
            principal.claims.Add((claim.GetProperty("typ").GetString() ?? "", claim.GetProperty("val").GetString() ?? ""));
        }

        return principal;
    }

    private Caller? ToCaller()
    {
        if (LoginOf() is not { } login) return null;
        var name = First(NameClaims) is { Length: > 0 } given ? given : Login.Nameless;
        var roles = claims.Where(claim => RoleClaims.Contains(claim.Type)).Select(claim => claim.Value);
        return login.ToCaller(name, ServiceRoles.Highest(roles));
    }

    private Login? LoginOf()
    {
        var (tenant, issuer, subject) = (First(TenantClaims), First(IssuerClaims), First(SubjectClaims));
        if (First([.. ObjectClaims, .. SubjectClaims]) is not { Length: > 0 } any) return null;

        var former = Login.OfPlatform(provider, tenant ?? issuer, any);
        if (EntraOf(tenant, issuer) is { } entra) return Login.OfEntra(entra).Before(former);
        return issuer is { Length: > 0 } && subject is { Length: > 0 } ? Login.OfSubject(issuer, subject).Before(former) : former;
    }

    /// <summary>Of the tenant that the platform tells, or, where it leaves that out, of that of the issuer.</summary>
    private EntraObject? EntraOf(string? tenant, string? issuer)
    {
        if (provider != Entra || First(ObjectClaims) is not { Length: > 0 } own) return null;
        return tenant is { Length: > 0 } ? new EntraObject(tenant, own) : EntraObject.Of(issuer, tenant, own);
    }

    private string? First(string[] types) =>
        types.Select(type => claims.FirstOrDefault(claim => claim.Type == type).Value).FirstOrDefault(value => value is not null);
}
