using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Annotations.Functions.Tests.Identity.Tokens;

public sealed class TokenTests : IAsyncLifetime
{
    private OidcIssuer? started;
    private TestApi? over;

    private OidcIssuer Issuer => started!;

    private TestApi Api => over!;

    public async ValueTask InitializeAsync()
    {
        started = await OidcIssuer.StartAsync();
        over = ApiFor(Issuer.Setting);
    }

    public async ValueTask DisposeAsync()
    {
        over?.Dispose();
        if (started is not null) await started.DisposeAsync();
    }

    [Fact]
    public async Task TakesAScholarWhoseTokenTheIssuerSigned()
    {
        var answer = await AnnotateAsync(Issuer.Token());

        Assert.Equal(201, answer.Status);
        Assert.Equal("Ada of the Issuer", answer.String("creator", "name"));
        Assert.Matches("^[0-9a-f]{32}$", answer.String("creator", "id"));
    }

    [Fact]
    public async Task AScholarsIdIsOneForEachIssuerAndSubject()
    {
        var first = await AnnotateAsync(Issuer.Token());
        var renamed = await AnnotateAsync(Issuer.Token(token => token.Claims["name"] = "Another name"));
        var other = await AnnotateAsync(Issuer.Token(token => token.Claims["sub"] = "bo"));
        await using var elsewhere = await OidcIssuer.StartAsync();
        using var api = ApiFor(elsewhere.Setting);
        var namesake = await AnnotateAsync(elsewhere.Token(), api);

        var ids = new[] { first, renamed, other, namesake }.Select(answer => answer.String("creator", "id")).ToList();

        Assert.Equal(ids[0], ids[1]);
        Assert.Equal(3, ids.Distinct().Count());
    }

    [Fact]
    public async Task TakesTokensOfEachOfSeveralIssuers()
    {
        await using var second = await OidcIssuer.StartAsync();
        using var api = ApiFor(("Annotations:Issuers", $"{Issuer.Setting.Value}; {second.Setting.Value}"));

        Assert.Equal(201, (await AnnotateAsync(Issuer.Token(), api)).Status);
        Assert.Equal(201, (await AnnotateAsync(second.Token(), api)).Status);
    }

    [Fact]
    public async Task AnIssuerSignsForItselfAlone()
    {
        await using var second = await OidcIssuer.StartAsync();
        using var api = ApiFor(("Annotations:Issuers", $"{Issuer.Setting.Value}; {second.Setting.Value}"));

        var answer = await AnnotateAsync(second.Token(token => token.Issuer = Issuer.Identifier), api);

        AssertRefused(answer);
    }

    [Theory]
    [InlineData("editor", 204)]
    [InlineData("Owner", 204)]
    [InlineData("admin", 403)]
    public async Task TheClaimThatIsConfiguredTellsRoles(string role, int status)
    {
        var token = Issuer.Token(token => token.Claims["roles"] = new[] { "x", role });

        Assert.Equal(status, (await DeleteAsync(token, Api)).Status);
    }

    [Fact]
    public async Task AnIssuerThatIsNotAskedForRolesGivesNone()
    {
        using var api = ApiFor(("Annotations:Issuers", $"{Issuer.Identifier} audience={OidcIssuer.Audience}"));

        Assert.Equal(403, (await DeleteAsync(Issuer.Token(token => token.Claims["roles"] = "owner"), api)).Status);
    }

    [Fact]
    public async Task GoesWithTheIssuerToItsNextKey()
    {
        var old = Issuer.Token();
        Assert.Equal(201, (await AnnotateAsync(old)).Status);
        Issuer.Rotate();

        Assert.Equal(201, (await AnnotateAsync(Issuer.Token())).Status);
        AssertRefused(await AnnotateAsync(old));
    }

    [Fact]
    public async Task MadeUpKeysDoNotSendItToTheIssuerEachTime()
    {
        await AnnotateAsync(Issuer.Token());
        for (var i = 0; i < 20; i++) AssertRefused(await AnnotateAsync(Forged($"made-up-{i}")));

        // Once in ten seconds, and a busy machine may need many for these.
        Assert.InRange(Issuer.KeyReads, 1, 10);
    }

    public static TheoryData<string, string> WrongTokens => new()
    {
        { "expired", "expired" },
        { "not yet valid", "not valid yet" },
        { "for another", "another service" },
        { "no audience", "" },
        { "no expiry", "" },
        { "unknown issuer", "" },
        { "no issuer", "" },
        { "no subject", "" },
        { "signed by another", "" },
        { "no key id", "" },
        { "another type", "" },
    };

    [Theory]
    [MemberData(nameof(WrongTokens))]
    public async Task RefusesATokenThatIsNotRight(string what, string told)
    {
        using var theirs = RSA.Create(2048);
        var token = Issuer.Token(token =>
        {
            switch (what)
            {
                case "expired": (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddHours(-1), DateTime.UtcNow.AddSeconds(-61)); break;
                case "not yet valid": token.NotBefore = DateTime.UtcNow.AddSeconds(90); break;
                case "for another": token.Audience = "another"; break;
                case "no audience": token.Audience = null; break;
                case "no expiry": token.Expires = null; break;
                case "unknown issuer": token.Issuer = "https://login.example.org"; break;
                case "no issuer": token.Issuer = null; break;
                case "no subject": token.Claims.Remove("sub"); break;
                case "signed by another": token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(theirs) { KeyId = Issuer.Key.KeyId }, SecurityAlgorithms.RsaSha256); break;
                case "no key id": token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(theirs), SecurityAlgorithms.RsaSha256); break;
                default: token.TokenType = "logout+jwt"; break;
            }
        });

        var answer = await AnnotateAsync(token);

        AssertRefused(answer);
        Assert.Contains(told, answer.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-59)]
    [InlineData(-1)]
    public async Task ClocksMayDifferByAMinute(int seconds) =>
        Assert.Equal(201, (await AnnotateAsync(Issuer.Token(token => (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddHours(-1), DateTime.UtcNow.AddSeconds(seconds + 5))))).Status);

    [Fact]
    public async Task ATokenThatIsReplayedAfterItsTimeIsRefused()
    {
        var token = Issuer.Token(token => (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddHours(-1), DateTime.UtcNow.AddSeconds(-58)));
        Assert.Equal(201, (await AnnotateAsync(token)).Status);

        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);

        AssertRefused(await AnnotateAsync(token));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("nOnE")]
    public async Task NoTokenIsTakenUnsigned(string algorithm)
    {
        var parts = Issuer.Token().Split('.');
        var header = Encode($$"""{"alg":"{{algorithm}}","typ":"JWT"}""");

        AssertRefused(await AnnotateAsync($"{header}.{parts[1]}."));
        AssertRefused(await AnnotateAsync($"{header}.{parts[1]}.{parts[2]}"));
    }

    [Theory]
    [InlineData("HS256")]
    [InlineData("HS512")]
    public async Task ThePublicKeyIsNoSecretToSignWith(string algorithm)
    {
        var pem = Issuer.Key.Rsa.ExportSubjectPublicKeyInfoPem();
        foreach (var secret in new[] { Encoding.UTF8.GetBytes(pem), Issuer.Key.Rsa.ExportSubjectPublicKeyInfo(), Issuer.Key.Rsa.ExportParameters(includePrivateParameters: false).Modulus! })
        {
            AssertRefused(await AnnotateAsync(SignedWithSecret(secret, algorithm)));
        }
    }

    [Theory]
    [InlineData("../../../../dev/null")]
    [InlineData("' UNION SELECT 'key")]
    [InlineData("http://127.0.0.1:1/keys")]
    [InlineData("\u0000")]
    [InlineData("")]
    public async Task AKeysNameIsAName(string keyId) => AssertRefused(await AnnotateAsync(Forged(keyId)));

    [Theory]
    [InlineData("jwk")]
    [InlineData("jku")]
    [InlineData("x5u")]
    [InlineData("x5c")]
    public async Task NoTokenBringsItsOwnKey(string header)
    {
        using var theirs = RSA.Create(2048);
        var key = theirs.ExportParameters(includePrivateParameters: false);
        var value = header switch
        {
            "jwk" => $$"""{"kty":"RSA","n":"{{Base64UrlEncoder.Encode(key.Modulus)}}","e":"{{Base64UrlEncoder.Encode(key.Exponent)}}"}""",
            "x5c" => $"""["{Convert.ToBase64String(theirs.ExportSubjectPublicKeyInfo())}"]""",
            _ => $"\"{Issuer.Identifier}/theirs\"",
        };
        var signed = $"{Encode($$"""{"alg":"RS256","typ":"JWT","{{header}}":{{value}}}""")}.{Issuer.Token().Split('.')[1]}";

        var signature = theirs.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

        AssertRefused(await AnnotateAsync($"{signed}.{Base64UrlEncoder.Encode(signature)}"));
    }

    [Theory]
    [InlineData("a.b.c")]
    [InlineData("..")]
    [InlineData("a.b.c.d.e")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.bm90IGpzb24.c2ln")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.W10.c2ln")]
    [InlineData("ada")]
    public async Task WhatIsNoTokenIsRefused(string token) => AssertRefused(await AnnotateAsync(token));

    [Fact]
    public async Task ATokenWithoutEndIsRefused() => AssertRefused(await AnnotateAsync($"{Issuer.Token()}{new string('A', 1 << 20)}"));

    [Fact]
    public async Task ATokenOfWhichAByteWasChangedIsRefused()
    {
        var parts = Issuer.Token().Split('.');
        var claims = Base64UrlEncoder.Decode(parts[1]).Replace("ada-at", "eve-at", StringComparison.Ordinal);

        AssertRefused(await AnnotateAsync($"{parts[0]}.{Base64UrlEncoder.Encode(claims)}.{parts[2]}"));
    }

    [Fact]
    public async Task ABadTokenIsRefusedToReadersToo()
    {
        var answer = await Api.SendAsync(Get("essays/nomonhan").With("Authorization", $"Bearer {Forged("x")}"));

        AssertRefused(answer);
    }

    [Fact]
    public async Task AnIssuerThatAnswersForAnotherIsNotBelieved()
    {
        Issuer.ClaimedIdentifier = "https://login.example.org";

        var answer = await AnnotateAsync(Issuer.Token());

        Assert.Equal((503, "unavailable"), (answer.Status, answer.Problem));
    }

    [Fact]
    public async Task AnIssuerThatIsAwayIsNoRefusal()
    {
        var token = Issuer.Token();
        await Issuer.DisposeAsync();
        started = null;

        var answer = await AnnotateAsync(token);

        Assert.Equal((503, "unavailable"), (answer.Status, answer.Problem));
        Assert.Equal("5", answer.Header("Retry-After"));
    }

    [Theory]
    [InlineData("http://login.example.org audience=a")]
    [InlineData("https://login.example.org")]
    [InlineData("https://login.example.org audience=")]
    [InlineData("https://login.example.org audience=a color=red")]
    [InlineData("https://login.example.org audience=a roles=x roles=y")]
    [InlineData("https://ada:secret@login.example.org audience=a")]
    [InlineData("https://login.example.org audience=a; https://login.example.org audience=b")]
    [InlineData("login.example.org audience=a")]
    public void ASettingThatIsNotRightStopsTheStart(string setting)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new TestApi(("Annotations:Issuers", setting)));

        Assert.Contains("Annotations:Issuers", exception.Message, StringComparison.Ordinal);
    }

    private static TestApi ApiFor((string Name, string Value) setting) => new TestApi(setting).Having(AnEssay().Composed()).Having(AnAnnotation().Build()).Having(ASource().Build());

    private static void AssertRefused(ApiAnswer answer)
    {
        Assert.Equal((401, "unauthenticated"), (answer.Status, answer.Problem));
        Assert.Equal("Bearer realm=\"annotations\", error=\"invalid_token\"", answer.Header("WWW-Authenticate"));
    }

    private static string Encode(string json) => Base64UrlEncoder.Encode(json);

    private Task<ApiAnswer> AnnotateAsync(string token, TestApi? api = null) =>
        (api ?? Api).SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence).With("Authorization", $"Bearer {token}"));

    private static Task<ApiAnswer> DeleteAsync(string token, TestApi api) =>
        api.SendAsync(Delete("essays/nomonhan/annotations/s1-00000064000070008000000000000000").With("Authorization", $"Bearer {token}").IfMatch("*"));

    private string Forged(string keyId)
    {
        using var theirs = RSA.Create(2048);
        return Issuer.Token(token => token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(theirs.ExportParameters(includePrivateParameters: true)) { KeyId = keyId }, SecurityAlgorithms.RsaSha256));
    }

    private string SignedWithSecret(byte[] secret, string algorithm)
    {
        var signed = $"{Encode($$"""{"alg":"{{algorithm}}","typ":"JWT","kid":"{{Issuer.Key.KeyId}}"}""")}.{Issuer.Token().Split('.')[1]}";
        var bytes = Encoding.ASCII.GetBytes(signed);
        return $"{signed}.{Base64UrlEncoder.Encode(algorithm == "HS256" ? HMACSHA256.HashData(secret, bytes) : HMACSHA512.HashData(secret, bytes))}";
    }
}
