using Annotations.Functions.Identity.Tokens;
using Annotations.Functions.Problems;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.Identity;

/// <summary>Finds out who calls.</summary>
public sealed class CallerReader(IdentityOptions options, TokenReader tokens)
{
    private const string Scheme = "Bearer ";
    private const string DevelopmentPrefix = "dev-";

    /// <summary>Whether the request says who sends it, rightly or not; or whether that is settled where it does not.</summary>
    public bool HasLogin(HttpRequest request) =>
        options.Anonymous is not null || request.Headers.Authorization.Count > 0 || (options.TrustsPlatform && request.Headers[PlatformPrincipal.Header] is [{ Length: > 0 }]);

    /// <returns>The caller in their role in the service; <see cref="Unauthenticated"/>, or <see cref="Unavailable"/> where nobody can tell just now.</returns>
    public async Task<Result<Caller>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (options.TrustsPlatform && request.Headers[PlatformPrincipal.Header] is [{ Length: > 0 } header]) return PlatformPrincipal.Read(header);

        var authorization = request.Headers.Authorization.ToString();
        if (authorization.Length == 0 && options.Anonymous is { } anonymous) return anonymous;
        if (authorization.Length == 0) return new Unauthenticated("Log in, and send your token in the Authorization header.");
        if (!authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return new Unauthenticated("The Authorization header must be 'Bearer' and a token.");

        var token = authorization[Scheme.Length..].Trim();
        if (options.AcceptsDevelopmentTokens && (options.Issuers.IsEmpty || token.StartsWith(DevelopmentPrefix, StringComparison.Ordinal))) return ReadDevelopmentToken(token);
        return await tokens.ReadAsync(token, cancellationToken);
    }

    private static Result<Caller> ReadDevelopmentToken(string token) =>
        token.StartsWith(DevelopmentPrefix, StringComparison.Ordinal) && DevelopmentScholar.Find(token[DevelopmentPrefix.Length..]) is { } caller
            ? caller
            : new Unauthenticated($"Here a token is 'dev-' and {DevelopmentScholar.Rule}.", HasBadToken: true);
}
