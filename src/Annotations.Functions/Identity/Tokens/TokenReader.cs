using Annotations.Functions.Problems;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Annotations.Functions.Identity.Tokens;

/// <summary>Finds out whom an OpenID Connect token names: a JWT (RFC 7519) that one of the configured issuers signed, for us, and that is valid now (RFC 8725 for what is checked).</summary>
public sealed class TokenReader : IDisposable
{
    /// <summary>How far the clocks of issuers and ours may differ.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(60);

    private const int MaxTokenBytes = 16 * 1024;

    /// <summary>Signatures with keys of which the issuer alone has the private half: no 'none', and nothing that our knowledge of a public key would let anybody sign (RFC 8725, sections 3.1 and 3.2).</summary>
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private static readonly Unauthenticated NotAToken = Refused("The token is not one that this service accepts.");

    private readonly JsonWebTokenHandler handler = new() { MaximumTokenSizeInBytes = MaxTokenBytes, MapInboundClaims = false };
    private readonly Dictionary<string, (Issuer Issuer, IssuerKeys Keys)> issuers;

    public TokenReader(IdentityOptions options, TimeProvider clock) =>
        issuers = options.Issuers.ToDictionary(issuer => issuer.Identifier, issuer => (issuer, new IssuerKeys(issuer, clock)), StringComparer.Ordinal);

    /// <returns>The caller; <see cref="Unauthenticated"/>, or <see cref="Unavailable"/> where the issuer does not answer.</returns>
    public async Task<Result<Caller>> ReadAsync(string token, CancellationToken cancellationToken)
    {
        if (IssuerOf(token) is not { } name || !issuers.TryGetValue(name, out var issuer)) return NotAToken;
        if (await issuer.Keys.ReadAsync(cancellationToken) is not { } keys) return new Unavailable(TimeSpan.FromSeconds(5));

        var result = await ValidateAsync(token, issuer.Issuer, keys);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException && await issuer.Keys.RefreshAsync(cancellationToken) is { } newKeys)
        {
            result = await ValidateAsync(token, issuer.Issuer, newKeys);
        }

        if (!result.IsValid) return Refused(WhatIsWrong(result.Exception));
        return TokenClaims.CallerOf((JsonWebToken)result.SecurityToken, issuer.Issuer) is { } caller ? caller : Refused("The token names nobody: it has no 'sub'.");
    }

    public void Dispose()
    {
        foreach (var (_, keys) in issuers.Values) keys.Dispose();
    }

    private Task<TokenValidationResult> ValidateAsync(string token, Issuer issuer, IReadOnlyCollection<SecurityKey> keys) => handler.ValidateTokenAsync(token, new TokenValidationParameters
    {
        ValidIssuer = issuer.Identifier,
        ValidAudiences = issuer.Audiences,
        ValidAlgorithms = Algorithms,
        ValidTypes = ["JWT", "at+jwt", "application/at+jwt"],
        IssuerSigningKeys = keys,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        RequireAudience = true,
        ValidateLifetime = true,
        ClockSkew = ClockSkew,
    });

    /// <summary>Whom the token says to be from; nothing of it is believed yet.</summary>
    private string? IssuerOf(string token)
    {
        try
        {
            return handler.CanReadToken(token) ? handler.ReadJsonWebToken(token).Issuer : null;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or SecurityTokenException)
        {
            return null;
        }
    }

    private static string WhatIsWrong(Exception exception) => exception switch
    {
        SecurityTokenExpiredException => "The token has expired. Log in again.",
        SecurityTokenNotYetValidException => "The token is not valid yet.",
        SecurityTokenInvalidAudienceException => "The token is for another service.",
        _ => NotAToken.Detail,
    };

    private static Unauthenticated Refused(string detail) => new(detail, HasBadToken: true);
}
