using System.Collections.Immutable;

namespace Annotations.Functions.Identity.Tokens;

/// <summary>Somebody whose OpenID Connect tokens are taken.</summary>
/// <param name="Identifier">What its tokens have in <c>iss</c>, letter for letter; its discovery document is below it (OpenID Connect Discovery 1.0, section 4).</param>
/// <param name="Audiences">At least one of them stands in <c>aud</c>: tokens for others are not for us.</param>
/// <param name="RolesClaim">The claim in which the issuer tells roles in this service; null where its tokens give none.</param>
public sealed record Issuer(string Identifier, ImmutableArray<string> Audiences, string? RolesClaim)
{
    public string DiscoveryAddress => $"{Identifier.TrimEnd('/')}/.well-known/openid-configuration";
}
