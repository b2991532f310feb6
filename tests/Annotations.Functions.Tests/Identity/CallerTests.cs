using System.Text;

namespace Annotations.Functions.Tests.Identity;

public sealed class CallerTests
{
    private const string Principal = "X-MS-CLIENT-PRINCIPAL";

    private const string Ada = """
        {"auth_typ":"aad","claims":[
          {"typ":"iss","val":"https://login.example/tenant"},
          {"typ":"http://schemas.microsoft.com/identity/claims/objectidentifier","val":"0a1b"},
          {"typ":"name","val":"Ada"}]}
        """;

    public static TheoryData<string, string, string> Writes => new()
    {
        { "PUT", "essays/nomonhan", Bodies.Essay },
        { "POST", "essays/nomonhan/annotations", Bodies.Evidence },
        { "PUT", "essays/nomonhan/annotations/s1-00000064000070008000000000000000", Bodies.Evidence },
        { "DELETE", "essays/nomonhan/annotations/s1-00000064000070008000000000000000", "" },
        { "POST", "essays/nomonhan/sentences/s1/counter-claims", Bodies.CounterClaim },
        { "POST", "essays/nomonhan/annotations/s1-00000064000070008000000000000000/counter-claims", Bodies.CounterClaim },
        { "POST", "essays/nomonhan/sources", Bodies.Book },
        { "PUT", "essays/nomonhan/sources/coox1985", Bodies.Book },
        { "DELETE", "essays/nomonhan/sources/coox1985", "" },
    };

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task NobodyWritesWithoutSayingWhoTheyAre(string method, string path, string body)
    {
        using var api = Filled();

        var answer = await api.SendAsync(Of(method, path).Json(body).ByNobody());

        Assert.Equal((401, "unauthenticated"), (answer.Status, answer.Problem));
        Assert.Equal("Bearer realm=\"annotations\"", answer.Header("WWW-Authenticate"));
        api.AssertNothingWasWritten();
    }

    [Theory]
    [InlineData("essays")]
    [InlineData("essays/nomonhan")]
    [InlineData("essays/nomonhan/text")]
    [InlineData("essays/nomonhan/sentences/s1")]
    [InlineData("essays/nomonhan/annotations")]
    [InlineData("essays/nomonhan/sources/coox1985")]
    public async Task AnyoneReads(string path)
    {
        using var api = Filled();

        var answer = await api.SendAsync(Get(path).ByNobody());

        Assert.Equal(200, answer.Status);
    }

    [Theory]
    [InlineData("Bearer dev-")]
    [InlineData("Bearer ada")]
    [InlineData("Bearer dev-Ada")]
    [InlineData("Bearer dev-ada/../bo")]
    [InlineData("Bearer dev-+editor")]
    [InlineData("Bearer dev-ada+admin")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.e30.")]
    public async Task RefusesATokenThatNamesNoScholar(string authorization)
    {
        using var api = Filled();

        var answer = await api.SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence).With("Authorization", authorization));

        Assert.Equal((401, "unauthenticated"), (answer.Status, answer.Problem));
        Assert.Equal("Bearer realm=\"annotations\", error=\"invalid_token\"", answer.Header("WWW-Authenticate"));
        api.AssertNothingWasWritten();
    }

    [Theory]
    [InlineData("Basic YWRhOmFkYQ==")]
    [InlineData("dev-ada")]
    [InlineData("Bearer")]
    public async Task RefusesAnAuthorizationThatIsNoBearerToken(string authorization)
    {
        using var api = Filled();

        var answer = await api.SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence).With("Authorization", authorization));

        Assert.Equal((401, "unauthenticated"), (answer.Status, answer.Problem));
        Assert.Equal("Bearer realm=\"annotations\"", answer.Header("WWW-Authenticate"));
        api.AssertNothingWasWritten();
    }

    [Theory]
    [InlineData("Bearer dev-ada")]
    [InlineData("bearer dev-ada")]
    [InlineData("Bearer  dev-ada ")]
    public async Task TakesTheScholarWhomADevelopmentTokenNames(string authorization)
    {
        using var api = Filled();

        var answer = await api.SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence).With("Authorization", authorization));

        Assert.Equal(201, answer.Status);
        Assert.Equal("ada", answer.String("creator", "id"));
    }

    [Fact]
    public async Task TakesARequestWithoutATokenForTheScholarsWhomTheSettingNames()
    {
        using var api = Filled(("Annotations:AnonymousAs", "bela"));

        var without = await api.SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence).ByNobody());
        var with = await api.SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence).By("ada"));
        var wrong = await api.SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence).With("Authorization", "Bearer x"));

        Assert.Equal((201, "bela"), (without.Status, without.String("creator", "id")));
        Assert.Equal((201, "ada"), (with.Status, with.String("creator", "id")));
        Assert.Equal(401, wrong.Status);
    }

    [Fact]
    public async Task TakesNoDevelopmentTokenWhereTheyAreSwitchedOff()
    {
        using var api = Filled(("Annotations:DevelopmentTokens", "false"));

        var answer = await api.SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence));

        Assert.Equal((401, "unauthenticated"), (answer.Status, answer.Problem));
        Assert.Equal("Bearer realm=\"annotations\", error=\"invalid_token\"", answer.Header("WWW-Authenticate"));
        api.AssertNothingWasWritten();
    }

    [Fact]
    public async Task TakesNoDevelopmentTokenWhereNothingIsSaidOfThem()
    {
        using var api = Filled(("Annotations:DevelopmentTokens", ""));

        var answer = await api.SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence));

        Assert.Equal(401, answer.Status);
    }

    [Fact]
    public async Task BelievesThePrincipalThatThePlatformSets()
    {
        using var api = Filled(("WEBSITE_AUTH_ENABLED", "True"));

        var answer = await api.SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence).ByNobody().With(Principal, Base64(Ada)));

        Assert.Equal(201, answer.Status);
        Assert.Equal("Ada", answer.String("creator", "name"));
        Assert.Matches("^[0-9a-f]{32}$", answer.String("creator", "id"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("False")]
    [InlineData("yes")]
    public async Task BelievesNoPrincipalThatACallerCouldSet(string? authEnabled)
    {
        using var api = Filled(("WEBSITE_AUTH_ENABLED", authEnabled ?? ""));

        var answer = await api.SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence).ByNobody().With(Principal, Base64(Ada)));

        Assert.Equal((401, "unauthenticated"), (answer.Status, answer.Problem));
        api.AssertNothingWasWritten();
    }

    [Fact]
    public async Task GivesOneLoginOneIdAndAnotherAnotherId()
    {
        using var api = Filled(("WEBSITE_AUTH_ENABLED", "true"));

        var ids = new[] { await IdOfAsync(api, Ada), await IdOfAsync(api, Ada), await IdOfAsync(api, Ada.Replace("0a1b", "0a1c", StringComparison.Ordinal)), await IdOfAsync(api, Ada.Replace("tenant", "other", StringComparison.Ordinal)) };

        Assert.Equal(ids[0], ids[1]);
        Assert.Equal(3, ids.Distinct().Count());
    }

    [Theory]
    [InlineData("not base64!")]
    [InlineData("")]
    [InlineData("////")]
    public async Task RefusesAPrincipalThatIsNotBase64OfJson(string header)
    {
        using var api = Filled(("WEBSITE_AUTH_ENABLED", "true"));

        var answer = await api.SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence).ByNobody().With(Principal, header));

        Assert.Equal((401, "unauthenticated"), (answer.Status, answer.Problem));
        Assert.NotNull(answer.Header("WWW-Authenticate"));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"auth_typ":"aad"}""")]
    [InlineData("""{"auth_typ":5,"claims":[]}""")]
    [InlineData("""{"auth_typ":"aad","claims":{}}""")]
    [InlineData("""{"auth_typ":"aad","claims":[]}""")]
    [InlineData("""{"auth_typ":"aad","claims":["sub"]}""")]
    [InlineData("""{"auth_typ":"aad","claims":[{"typ":"sub"}]}""")]
    [InlineData("""{"auth_typ":"aad","claims":[{"typ":"sub","val":null}]}""")]
    [InlineData("""{"auth_typ":"aad","claims":[{"typ":"sub","val":"\ud800"}]}""")]
    [InlineData("""{"auth_typ":"aad","claims":[{"typ":"name","val":"Ada"}]}""")]
    public async Task RefusesAPrincipalThatNamesNobody(string json)
    {
        using var api = Filled(("WEBSITE_AUTH_ENABLED", "true"));

        var answer = await api.SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence).ByNobody().With(Principal, Base64(json)));

        Assert.Equal((401, "unauthenticated"), (answer.Status, answer.Problem));
        api.AssertNothingWasWritten();
    }

    [Theory]
    [InlineData("PUT", "essays/nomonhan", Bodies.Essay)]
    [InlineData("PUT", "essays/nomonhan/annotations/s1-00000064000070008000000000000000", Bodies.Evidence)]
    [InlineData("DELETE", "essays/nomonhan/annotations/s1-00000064000070008000000000000000", "")]
    [InlineData("PUT", "essays/nomonhan/sources/coox1985", Bodies.Book)]
    [InlineData("DELETE", "essays/nomonhan/sources/coox1985", "")]
    public async Task NobodyChangesTheWorkOfOthers(string method, string path, string body)
    {
        using var api = Filled();

        var answer = await api.SendAsync(Of(method, path).Json(body).By("bo").IfMatch("*"));

        Assert.Equal((403, "forbidden"), (answer.Status, answer.Problem));
        Assert.Contains("ada", answer.Detail, StringComparison.Ordinal);
        api.AssertNothingWasWritten();
    }

    [Theory]
    [InlineData("PUT", "essays/nomonhan", Bodies.Essay)]
    [InlineData("PUT", "essays/nomonhan/annotations/s1-00000064000070008000000000000000", Bodies.Evidence)]
    [InlineData("DELETE", "essays/nomonhan/annotations/s1-00000064000070008000000000000000", "")]
    [InlineData("PUT", "essays/nomonhan/sources/coox1985", Bodies.Book)]
    [InlineData("DELETE", "essays/nomonhan/sources/coox1985", "")]
    public async Task AnEditorChangesTheWorkOfOthers(string method, string path, string body)
    {
        using var api = Filled();

        var answer = await api.SendAsync(Of(method, path).Json(body).By("bo+editor").IfMatch("*"));

        Assert.Contains(answer.Status, new[] { 200, 204 });
    }

    [Theory]
    [InlineData("roles")]
    [InlineData("http://schemas.microsoft.com/ws/2008/06/identity/claims/role")]
    public async Task AnEditorOfThePlatformChangesTheWorkOfOthers(string claim)
    {
        using var api = Filled(("WEBSITE_AUTH_ENABLED", "true"));
        var editor = $$"""{"auth_typ":"aad","claims":[{"typ":"sub","val":"7"},{"typ":"{{claim}}","val":"Editor"}]}""";

        var answer = await api.SendAsync(Delete("essays/nomonhan/annotations/s1-00000064000070008000000000000000").ByNobody().With(Principal, Base64(editor)).IfMatch("*"));

        Assert.Equal(204, answer.Status);
    }

    private static TestApi Filled(params (string Name, string Value)[] settings) =>
        new TestApi(settings).Having(AnEssay().Composed()).Having(AnAnnotation().Build()).Having(ASource().Build());

    private static async Task<string> IdOfAsync(TestApi api, string principal)
    {
        var answer = await api.SendAsync(Post("essays/nomonhan/annotations").Json(Bodies.Evidence).ByNobody().With(Principal, Base64(principal)));
        return answer.String("creator", "id");
    }

    private static string Base64(string json) => Convert.ToBase64String(Encoding.UTF8.GetBytes(json));
}
