using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Annotations.Functions.Tests.Identity.Tokens;

/// <summary>An OpenID Connect issuer on loopback: its discovery document, its keys, which change when it is told to, and tokens that it signs.</summary>
internal sealed class OidcIssuer : IAsyncDisposable
{
    public const string Audience = "annotations";

    private readonly WebApplication app;
    private readonly List<RsaSecurityKey> keys = [];
    private int keyReads;

    private OidcIssuer(WebApplication app)
    {
        this.app = app;
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new { issuer = ClaimedIdentifier ?? Identifier, jwks_uri = $"{Identifier}/keys", id_token_signing_alg_values_supported = new[] { "RS256", "HS256", "none" } }));
        app.MapGet("/keys", () =>
        {
            Interlocked.Increment(ref keyReads);
            return Results.Text(JsonSerializer.Serialize(new { keys = keys.Select(Published) }), "application/json");
        });
        Rotate();
    }

    public string Identifier => app.Urls.Single();

    /// <summary>For whom the discovery document says to be, where that is another.</summary>
    public string? ClaimedIdentifier { get; set; }

    /// <summary>How often the keys were read.</summary>
    public int KeyReads => keyReads;

    /// <summary>The key that it signs with now.</summary>
    public RsaSecurityKey Key => keys[^1];

    /// <summary>The setting by which a service takes its tokens.</summary>
    public (string Name, string Value) Setting => ("Annotations:Issuers", $"{Identifier} audience={Audience} roles=roles");

    public static async Task<OidcIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var issuer = new OidcIssuer(app);
        await app.StartAsync();
        return issuer;
    }

    /// <summary>Signs with a new key from now on, and publishes that one alone.</summary>
    public void Rotate()
    {
        keys.Clear();
        keys.Add(new RsaSecurityKey(RSA.Create(2048)) { KeyId = $"key-{Guid.NewGuid():n}" });
    }

    /// <summary>A token that is right, unless it is said otherwise.</summary>
    public string Token(Action<SecurityTokenDescriptor>? change = null)
    {
        var now = DateTime.UtcNow;
        var token = new SecurityTokenDescriptor
        {
            Issuer = Identifier,
            Audience = Audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddMinutes(5),
            Claims = new Dictionary<string, object> { ["sub"] = "ada-at-the-issuer", ["name"] = "Ada of the Issuer" },
            SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256),
        };
        change?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static object Published(RsaSecurityKey key)
    {
        var parameters = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", kid = key.KeyId, n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent) };
    }
}
