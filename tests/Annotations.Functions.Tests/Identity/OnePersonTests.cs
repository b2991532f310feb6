using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Annotations.Functions.Identity;
using Annotations.Functions.Identity.Tokens;
using Annotations.Functions.Tests.Identity.Tokens;
using Annotations.Model.Scholars;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Annotations.Functions.Tests.Identity;

/// <summary>One person is one scholar, whether the platform logs them in or a token of the same issuer does.</summary>
public sealed class OnePersonTests
{
    private const string Principal = "X-MS-CLIENT-PRINCIPAL";
    private const string NameIdentifier = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier";
    private const string Tenant = "72f988bf-0000-4000-8000-2d7cd011db47";
    private const string Object = "11111111-2222-4333-8444-555555555555";

    private static readonly string Version2 = $"https://login.microsoftonline.com/{Tenant}/v2.0";
    private static readonly string Version1 = $"https://sts.windows.net/{Tenant}/";

    [Fact]
    public async Task ALoginOfThePlatformAndATokenOfTheSameIssuerAreOneScholar()
    {
        await using var issuer = await OidcIssuer.StartAsync();
        using var api = ApiFor(issuer);
        var principal = PrincipalOf("library", ("iss", issuer.Identifier), (NameIdentifier, "ada-at-the-issuer"), ("name", "Ada"));

        var byPlatform = await api.SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence).ByNobody().With(Principal, principal));
        var byToken = await api.SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence).ByNobody().With("Authorization", $"Bearer {issuer.Token()}"));

        Assert.Equal((201, 201), (byPlatform.Status, byToken.Status));
        Assert.Equal(byToken.String("creator", "id"), byPlatform.String("creator", "id"));
    }

    [Fact]
    public void SomebodyOfEntraIsOneScholarWhateverTheSubjectAndTheVersion()
    {
        var ids = new[]
        {
            TokenOf(Version2, ("sub", "for-one-app"), ("tid", Tenant), ("oid", Object)).Scholar.Id,
            TokenOf(Version2, ("sub", "for-another-app"), ("oid", Object)).Scholar.Id,
            TokenOf(Version1, ("sub", "for-one-app"), ("tid", Tenant), ("oid", Object)).Scholar.Id,
            LoginOf("aad", ("iss", Version2), ("http://schemas.microsoft.com/identity/claims/tenantid", Tenant), ("http://schemas.microsoft.com/identity/claims/objectidentifier", Object), (NameIdentifier, "for-a-third-app")).Scholar.Id,
            LoginOf("aad", ("iss", Version1), ("oid", Object), ("sub", "for-a-third-app")).Scholar.Id,
        };

        Assert.Single(ids.Distinct());
        Assert.Equal(IdOf("aad", Tenant, Object), ids[0]);
    }

    [Theory]
    [InlineData("https://login.example.org/72f988bf-0000-4000-8000-2d7cd011db47/v2.0", Tenant)]
    [InlineData("https://login.microsoftonline.com.example.org/72f988bf-0000-4000-8000-2d7cd011db47/v2.0", Tenant)]
    [InlineData("https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001/v2.0", Tenant)]
    [InlineData("https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001/v2.0", null)]
    [InlineData("https://login.microsoftonline.com/common/v2.0", Tenant)]
    public void WhoSaysToBeSomebodyOfATenantThatIsNotTheIssuersIsNot(string issuer, string? tenant)
    {
        (string, string)[] claims = [("sub", "mallory"), ("oid", Object), .. tenant is null ? Array.Empty<(string, string)>() : [("tid", tenant)]];

        Assert.NotEqual(IdOf("aad", Tenant, Object), TokenOf(issuer, claims).Scholar.Id);
        Assert.NotEqual(IdOf("aad", Tenant, Object), LoginOf("library", [("iss", issuer), .. claims]).Scholar.Id);
    }

    [Fact]
    public void AnyOtherIssuersTokensKeepTheIdsThatTheyHad()
    {
        var caller = TokenOf("https://orcid.org", ("sub", "0000-0002-1825-0097"));

        Assert.Equal((IdOf("https://orcid.org", "0000-0002-1825-0097"), 0), (caller.Scholar.Id, caller.FormerIds.Length));
    }

    [Fact]
    public void APlatformsLoginWithoutAnIssuerKeepsTheIdThatItHad()
    {
        var caller = LoginOf("facebook", ("sub", "42"));

        Assert.Equal((IdOf("facebook", "", "42"), 0), (caller.Scholar.Id, caller.FormerIds.Length));
    }

    [Fact]
    public void WhoseIdIsAnotherNowIsKnownByTheOldOneToo()
    {
        var (token, login) = (TokenOf(Version2, ("sub", "7"), ("oid", Object)), LoginOf("library", ("iss", "https://login.example.org"), ("sub", "7")));

        Assert.Equal([IdOf("aad", Tenant, Object), IdOf(Version2, "7")], token.Ids);
        Assert.Equal([IdOf("https://login.example.org", "7"), IdOf("library", "https://login.example.org", "7")], login.Ids);
    }

    [Fact]
    public async Task WhatSomebodyMadeUnderTheirFormerIdIsTheirsToChange()
    {
        using var api = new TestApi(("WEBSITE_AUTH_ENABLED", "true")).Having(AnEssay().Composed()).Having(AnAnnotation().By(IdOf("library", "https://login.example.org", "7")).Build());
        var address = "essays/nomonhan/annotations/s1-00000064000070008000000000000000";

        var stranger = await api.SendAsync(Delete(address).ByNobody().With(Principal, PrincipalOf("library", ("iss", "https://login.example.org"), ("sub", "8"))).IfMatch("*"));
        var maker = await api.SendAsync(Delete(address).ByNobody().With(Principal, PrincipalOf("library", ("iss", "https://login.example.org"), ("sub", "7"))).IfMatch("*"));

        Assert.Equal((403, 204), (stranger.Status, maker.Status));
    }

    [Fact]
    public async Task AnErasureIsOfAllIdsThatWereTheirs()
    {
        using var api = new TestApi(("WEBSITE_AUTH_ENABLED", "true"));
        var erased = new List<string>();
        api.Personal.Setup(store => store.EraseAsync(Capture.In(erased), It.IsAny<DateTimeOffset>(), It.IsAny<CancellationToken>())).ReturnsAsync(true);

        var answer = await api.SendAsync(Delete("me").ByNobody().With(Principal, PrincipalOf("library", ("iss", "https://login.example.org"), ("sub", "7"))));

        Assert.Equal(204, answer.Status);
        Assert.Equal([IdOf("https://login.example.org", "7"), IdOf("library", "https://login.example.org", "7")], erased);
    }

    private static TestApi ApiFor(OidcIssuer issuer) => new TestApi(("WEBSITE_AUTH_ENABLED", "true"), issuer.Setting).Having(AnEssay().Composed());

    private static Caller TokenOf(string issuer, params (string Type, string Value)[] claims)
    {
        var token = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor { Issuer = issuer, Claims = claims.ToDictionary(claim => claim.Type, claim => (object)claim.Value) });
        return TokenClaims.CallerOf(new JsonWebToken(token), new Issuer(issuer, ["annotations"], null))!;
    }

    private static Caller LoginOf(string provider, params (string Type, string Value)[] claims) => PlatformPrincipal.Read(PrincipalOf(provider, claims)).Value;

    private static string PrincipalOf(string provider, params (string Type, string Value)[] claims) =>
        Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(new { auth_typ = provider, claims = claims.Select(claim => new { typ = claim.Type, val = claim.Value }) }));

    private static string IdOf(params string[] login) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', login))))[..32];
}
