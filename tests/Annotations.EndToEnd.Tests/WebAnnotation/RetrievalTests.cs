using Annotations.EndToEnd.Tests.Api;

namespace Annotations.EndToEnd.Tests.WebAnnotation;

/// <summary>Web Annotation Protocol, section 3: annotations.</summary>
public sealed class RetrievalTests(Service service) : ProtocolTest(service), IClassFixture<Service>
{
    [Requirement("1 10")]
    public async Task GetAnswers() => Assert.Equal(200, (await GetAsync((await PostAsync()).Id)).Status);

    [Requirement("2")]
    public async Task HeadAnswersAsGetDoesWithoutABody()
    {
        var iri = (await PostAsync()).Id;

        var (get, head) = (await GetAsync(iri), await HeadAsync(iri));

        Assert.Equal((200, 0), (head.Status, head.Body.Length));
        Assert.Equal(get.Headers, head.Headers);
    }

    [Requirement("3")]
    public async Task OptionsAnswersToBrowsers()
    {
        var options = await OptionsAsync((await PostAsync()).Id);

        Assert.Equal(200, options.Status);
        Assert.Equal("*", options.Headers["Access-Control-Allow-Origin"]);
        Assert.Contains("PUT", Listed(options, "Access-Control-Allow-Methods"));
        foreach (var name in new[] { "Content-Type", "Prefer", "If-Match", "Slug", "Authorization" }) Assert.Contains(name, Listed(options, "Access-Control-Allow-Headers"));
        foreach (var name in new[] { "ETag", "Allow", "Vary", "Link", "Content-Type", "Location", "Content-Location", "Accept-Post", "Preference-Applied" }) Assert.Contains(name, Listed(options, "Access-Control-Expose-Headers"));
    }

    [Requirement("4 19 74")]
    public void TheDeployedServiceIsThereByHttpsAlone() =>
        Assert.Matches("\"httpsOnly\": true", File.ReadAllText(Path.Combine(LocalHost.RepositoryRoot.Find(), "infra", "prod.snapshot.json")));

    [Requirement("5 6")]
    public async Task ItIsJsonLdAndNamesItsProfile() => Assert.Equal(LdJson, (await GetAsync((await PostAsync()).Id)).Headers["Content-Type"]);

    [Requirement("7 8")]
    public async Task ItIsTurtleForThoseWhoAskForThat()
    {
        var turtle = await GetAsync((await PostAsync()).Id, ("Accept", "text/turtle"));

        Assert.Equal((200, "text/turtle; charset=utf-8"), (turtle.Status, turtle.Headers["Content-Type"]));
        Assert.Contains("oa:hasTarget <http://www.example.com/index.html>", turtle.Text, StringComparison.Ordinal);
    }

    [Requirement("9")]
    public async Task OtherProfilesGetTheOneThereIs() =>
        Assert.Equal(LdJson, (await GetAsync((await PostAsync()).Id, ("Accept", "application/ld+json;profile=\"http://example.org/other\""))).Headers["Content-Type"]);

    [Requirement("11 12")]
    public async Task ItsTypesAreLinkedTo()
    {
        var read = await GetAsync((await PostAsync()).Id);

        HasType(read, "ldp#Resource");
        HasType(read, "oa#Annotation");
    }

    [Requirement("13 13s 13n")]
    public async Task ItHasAStrongTagThatIsHeededWhenItIsSentBack()
    {
        var iri = (await PostAsync()).Id;
        var (get, head) = (await GetAsync(iri), await HeadAsync(iri));

        var again = await GetAsync(iri, ("If-None-Match", get.ETag));

        Assert.StartsWith("\"", get.ETag, StringComparison.Ordinal);
        Assert.Equal(get.ETag, head.ETag);
        Assert.Equal((304, 0), (again.Status, again.Body.Length));
        Assert.NotEqual(get.ETag, (await GetAsync(iri, ("Accept", "text/turtle"))).ETag);
    }

    [Requirement("14")]
    public async Task AllowListsTheMethods()
    {
        var iri = (await PostAsync()).Id;

        foreach (var answer in new[] { await GetAsync(iri), await HeadAsync(iri), await OptionsAsync(iri) }) Assert.Equal(["DELETE", "GET", "HEAD", "OPTIONS", "PUT"], Listed(answer, "Allow"));
    }

    [Requirement("15")]
    public async Task VaryHasAccept() => Assert.Contains("Accept", Listed(await GetAsync((await PostAsync()).Id), "Vary"));
}
