using System.Security.Cryptography;
using System.Text;
using Annotations.Model.Scholars;

namespace Annotations.Functions.Identity;

/// <summary>
/// How a login is known here: one person has one id, whether the platform logs them in or a token does. With Entra ID a person is an object in a tenant, the claims <c>oid</c> and <c>tid</c>: its <c>sub</c>
/// is another for each application, and an app's own login and the tokens for its API may be of two (Microsoft Learn, "ID token claims reference"). With every other issuer they are a subject of it, the claims
/// <c>iss</c> and <c>sub</c>, which are all that a client may rely on (OpenID Connect Core 1.0, section 5.7).
/// </summary>
/// <param name="Id">Stable for a login, other for every other, and tells nothing of it: half of a SHA-256, in hexadecimal.</param>
internal sealed record Login(string Id)
{
    /// <summary>Whoever has a login without a name.</summary>
    public const string Nameless = "A scholar";

    /// <summary>The id that earlier releases gave the same login; null where it is the same.</summary>
    private string? FormerId { get; init; }

    public static Login OfSubject(string issuer, string subject) => new(Hash(issuer, subject));

    public static Login OfEntra(EntraObject entra) => new(Hash(PlatformPrincipal.Entra, entra.Tenant.ToLowerInvariant(), entra.Object.ToLowerInvariant()));

    /// <summary>One of which nobody but the platform says whose it is.</summary>
    /// <param name="issuer">Null where the provider tells none.</param>
    public static Login OfPlatform(string provider, string? issuer, string subject) => new(Hash(provider, issuer, subject));

    /// <summary>As earlier releases knew it: who was known so keeps what is theirs.</summary>
    public Login Before(Login former) => former.Id == Id ? this : this with { FormerId = former.Id };

    public Caller ToCaller(string name, Role role) =>
        new(new Scholar(Id, name), role) { FormerIds = FormerId is null ? [] : [FormerId] };

    private static string Hash(params string?[] login) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', login))))[..32];
}
