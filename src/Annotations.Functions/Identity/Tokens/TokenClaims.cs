using Annotations.Model;
using Annotations.Model.Scholars;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Annotations.Functions.Identity.Tokens;

/// <summary>What a token that is believed says of its holder (OpenID Connect Core 1.0, section 5.1).</summary>
internal static class TokenClaims
{
    private const int MaxNameLength = 200;

    private static readonly string[] NameClaims = ["name", "preferred_username", "given_name"];

    /// <summary>Null where it names nobody.</summary>
    public static Caller? CallerOf(JsonWebToken token, Issuer issuer)
    {
        if (string.IsNullOrEmpty(token.Subject)) return null;
        var name = NameClaims.SelectMany(claim => Texts(token, claim)).FirstOrDefault(IsName) ?? Login.Nameless;
        var roles = issuer.RolesClaim is { } claim ? Texts(token, claim) : [];
        return LoginOf(token, issuer).ToCaller(name, ServiceRoles.Highest(roles));
    }

    private static Login LoginOf(JsonWebToken token, Issuer issuer)
    {
        var subject = Login.OfSubject(issuer.Identifier, token.Subject);
        var entra = EntraObject.Of(issuer.Identifier, Texts(token, "tid").FirstOrDefault(), Texts(token, "oid").FirstOrDefault());
        return entra is null ? subject : Login.OfEntra(entra).Before(subject);
    }

    private static bool IsName(string name) => !string.IsNullOrWhiteSpace(name) && name.Length <= MaxNameLength && Characters.IndexOfForbidden(name) < 0;

    /// <summary>A claim's value, or each of several.</summary>
    private static IEnumerable<string> Texts(JsonWebToken token, string claim) => token.Claims.Where(given => given.Type == claim).Select(given => given.Value);
}
