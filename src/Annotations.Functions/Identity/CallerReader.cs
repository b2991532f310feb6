using System.Collections.Frozen;
using Annotations.Functions.Problems;
using Annotations.Model;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.Identity;

/// <summary>Finds out who calls.</summary>
public sealed class CallerReader(IdentityOptions options)
{
    private const string Scheme = "Bearer ";
    private const string DevelopmentPrefix = "dev-";
    private const string EditorSuffix = "+editor";
    private const int MaxNameLength = 64;

    /// <returns>The caller, or <see cref="Unauthenticated"/>.</returns>
    public Result<Caller> Read(HttpRequest request)
    {
        if (options.TrustsPlatform && request.Headers[PlatformPrincipal.Header] is [{ Length: > 0 } header]) return PlatformPrincipal.Read(header);

        var authorization = request.Headers.Authorization.ToString();
        if (authorization.Length == 0) return new Unauthenticated("Reading is open to all; to write, log in and send your token in the Authorization header.");
        if (!authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return new Unauthenticated("The Authorization header must be 'Bearer' and a token.");
        return ReadToken(authorization[Scheme.Length..].Trim());
    }

    private Result<Caller> ReadToken(string token)
    {
        if (!options.AcceptsDevelopmentTokens) return new Unauthenticated("The token is not one that this service accepts.", HasBadToken: true);
        if (!token.StartsWith(DevelopmentPrefix, StringComparison.Ordinal)) return BadDevelopmentToken();

        var isEditor = token.EndsWith(EditorSuffix, StringComparison.Ordinal);
        var name = token[DevelopmentPrefix.Length..^(isEditor ? EditorSuffix.Length : 0)];
        if (!Slug.IsSlug(name, MaxNameLength)) return BadDevelopmentToken();

        var roles = isEditor ? FrozenSet.Create(Role.Editor) : FrozenSet<Role>.Empty;
        return new Caller(new Scholar(name, name), roles);
    }

    private static Unauthenticated BadDevelopmentToken() =>
        new("Here a token is 'dev-' and a name of 1 to 64 lower-case letters, digits and hyphens, such as 'dev-ada'; '+editor' after it makes an editor.", HasBadToken: true);
}
