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

    private static readonly string[] SubjectClaims =
    [
        "http://schemas.microsoft.com/identity/claims/objectidentifier", "oid", "sub",
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier",
    ];

    private static readonly string[] IssuerClaims = ["http://schemas.microsoft.com/identity/claims/tenantid", "tid", "iss"];

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
        if (First(SubjectClaims) is not { Length: > 0 } subject) return null;
        var name = First(NameClaims) is { Length: > 0 } given ? given : Login.Nameless;
        var roles = claims.Where(claim => RoleClaims.Contains(claim.Type)).Select(claim => claim.Value);
        return new Caller(new Scholar(Login.IdOf(provider, First(IssuerClaims), subject), name), ServiceRoles.Highest(roles));
    }

    private string? First(string[] types) =>
        types.Select(type => claims.FirstOrDefault(claim => claim.Type == type).Value).FirstOrDefault(value => value is not null);
}
