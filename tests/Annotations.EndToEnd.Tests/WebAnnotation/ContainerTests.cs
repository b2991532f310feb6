using System.Text.Json;
using Annotations.EndToEnd.Tests.Api;

namespace Annotations.EndToEnd.Tests.WebAnnotation;

/// <summary>Web Annotation Protocol, sections 4, 4.1 and 4.2: containers.</summary>
public sealed class ContainerTests(Service service) : ProtocolTest(service), IClassFixture<Service>
{
    private const string ConstrainedBy = "rel=\"http://www.w3.org/ns/ldp#constrainedBy\"";

    [Requirement("16 20 21 22 26")]
    public async Task GetHeadAndOptionsAnswer()
    {
        foreach (var container in new[] { Plain, Own })
        {
            var (get, head, options) = (await GetAsync(container), await HeadAsync(container), await OptionsAsync(container));

            Assert.Equal((200, 200, 200), (get.Status, head.Status, options.Status));
            Assert.Empty(head.Body);
            Assert.Equal(get.Headers, head.Headers);
        }
    }

    [Requirement("17 28")]
    public async Task EveryAnswerLinksToItsType()
    {
        foreach (var container in new[] { Plain, Own })
        {
            foreach (var answer in await EveryKindOfAnswerAsync(container)) HasType(answer, "ldp#BasicContainer");
        }
    }

    [Requirement("18")]
    public async Task ItsAddressEndsInASlashAndThereIsNoneWithout()
    {
        var without = await GetAsync(Plain.TrimEnd('/'));

        Assert.DoesNotContain('?', Plain);
        Assert.True(without.Status == 308 || without.Json.GetProperty("id").GetString() == Plain, "The client of the test follows redirects.");
    }

    [Requirement("23")]
    public async Task GetDescribesIt() => Assert.Equal(["BasicContainer", "AnnotationCollection"], (await GetAsync(Plain)).Items("type").Select(type => type.GetString()));

    [Requirement("24")]
    public async Task ItIsTurtleForThoseWhoAskForThat() => Assert.Contains("a ldp:BasicContainer", (await GetAsync(Plain, ("Accept", "text/turtle"))).Text, StringComparison.Ordinal);

    [Requirement("25")]
    public async Task ItNamesBothContexts() =>
        Assert.Equal(["http://www.w3.org/ns/anno.jsonld", "http://www.w3.org/ns/ldp.jsonld"], (await GetAsync(Plain)).Items("@context").Select(context => context.GetString()));

    [Requirement("27")]
    public async Task AllowNamesEveryMethod()
    {
        foreach (var answer in new[] { await GetAsync(Plain), await HeadAsync(Plain), await OptionsAsync(Plain) }) Assert.Equal(["GET", "HEAD", "OPTIONS", "POST"], Listed(answer, "Allow"));
    }

    [Requirement("29")]
    public async Task EveryAnswerLinksToWhatConstrainsIt()
    {
        foreach (var answer in await EveryKindOfAnswerAsync(Plain)) Assert.Contains($"<http://www.w3.org/TR/annotation-protocol/>; {ConstrainedBy}", answer.Headers["Link"], StringComparison.Ordinal);
        foreach (var answer in await EveryKindOfAnswerAsync(Own)) Assert.Contains($"<{Service.Api.AbsoluteUri}w3c/policy>; {ConstrainedBy}", answer.Headers["Link"], StringComparison.Ordinal);
        Assert.DoesNotContain("w3c/policy", (await GetAsync(Plain)).Headers["Link"], StringComparison.Ordinal);
        Assert.Equal(200, (await GetAsync("w3c/policy")).Status);
    }

    [Requirement("30 30c 31")]
    public async Task ItsTagChangesWithWhatItHolds()
    {
        var empty = await GetAsync(Plain);
        var head = await HeadAsync(Plain);
        var annotation = await PostAsync();
        var full = await GetAsync(Plain);
        await SendAsync("PUT", annotation.Id, Note("Changed"));

        Assert.Equal(empty.ETag, head.ETag);
        Assert.Equal(3, new[] { empty.ETag, full.ETag, (await GetAsync(Plain)).ETag }.Distinct().Count());
        Assert.Equal(405, (await SendAsync("PUT", Plain, Note(), ("If-Match", full.ETag))).Status);
    }

    [Requirement("32")]
    public async Task WithoutAcceptItIsJsonLd() => Assert.Equal(LdJson, (await GetAsync(Plain)).Headers["Content-Type"]);

    [Requirement("33 56")]
    public async Task VaryHasAcceptAndPrefer()
    {
        var vary = Listed(await GetAsync(Plain), "Vary");

        Assert.Contains("Accept", vary);
        Assert.Contains("Prefer", vary);
    }

    [Requirement("34")]
    public async Task AcceptPostSaysWhatIsTaken()
    {
        foreach (var answer in new[] { await GetAsync(Plain), await HeadAsync(Plain), await OptionsAsync(Plain) }) Assert.Contains("application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"", answer.Headers["Accept-Post"], StringComparison.Ordinal);
    }

    [Requirement("35 36 37 40")]
    public async Task ItSaysWhatItIsAndHowMuchItHolds()
    {
        await PostManyAsync(2);
        var gone = await PostAsync();
        await SendAsync("DELETE", gone.Id);

        var container = await GetAsync(Plain);

        Assert.Equal((Plain, 2), (container.Id, container.Json.GetProperty("total").GetInt32()));
        Assert.Contains("AnnotationCollection", container.Items("type").Select(type => type.GetString()));
        Assert.NotEmpty(container.String("label"));
    }

    [Requirement("38 39 51")]
    public async Task FirstAndLastAreAddressesOnAPlainGet()
    {
        Assert.False((await GetAsync(Plain)).Json.TryGetProperty("first", out _));
        await PostManyAsync(21);

        var container = await GetAsync(Plain);

        Assert.NotEqual(container.String("first"), container.String("last"));
        Assert.Equal(20, (await GetAsync(container.String("first"))).Items().Count);
        Assert.Single((await GetAsync(container.String("last"))).Items());
    }

    [Requirement("41")]
    public async Task ModifiedIsTheTimeOfTheNewestChange()
    {
        var annotation = await PostAsync();
        var before = (await GetAsync(Plain)).String("modified");
        var changed = await SendAsync("PUT", annotation.Id, Note("Changed"));

        Assert.Equal(annotation.String("created"), before);
        Assert.Equal(changed.String("modified"), (await GetAsync(Plain)).String("modified"));
    }

    [Requirement("42 43")]
    public async Task EachViewHasAnAddressOfItsOwn()
    {
        await PostAsync();
        Reply[] views = [await GetAsync(Plain), await GetAsync(Plain, Preferring(ContainedIris)), await GetAsync(Plain, Preferring(ContainedDescriptions))];

        Assert.Equal(3, views.Select(view => view.Id).Distinct().Count());
        foreach (var view in views)
        {
            Assert.Equal(view.Id, view.Headers["Content-Location"]);
            Assert.Equal(view.Text, (await GetAsync(view.Id)).Text);
        }
    }

    [Requirement("44 45 48")]
    public async Task EveryPreferenceIsAnswered()
    {
        await PostAsync();

        foreach (var preference in new[] { Preferring(Minimal), Preferring(ContainedIris), Preferring(ContainedDescriptions), Preferring(ContainedIris, ContainedDescriptions), ("Prefer", "respond-async, wait=10"), ("Prefer", "return=representation; include=\"") })
        {
            Assert.Equal(200, (await GetAsync(Plain, preference)).Status);
        }

        Assert.Equal("return=representation", (await GetAsync(Plain, Preferring(Minimal))).Headers["Preference-Applied"]);
        Assert.False((await GetAsync(Plain)).Headers.ContainsKey("Preference-Applied"));
    }

    [Requirement("46 49")]
    public async Task AMinimalAnswerHasLinksAlone()
    {
        await PostAsync();

        var container = await GetAsync(Plain, Preferring(Minimal));

        Assert.Equal((JsonValueKind.String, JsonValueKind.String), (container.Json.GetProperty("first").ValueKind, container.Json.GetProperty("last").ValueKind));
        Assert.False(container.Json.TryGetProperty("contains", out _) || container.Json.TryGetProperty("ldp:contains", out _));
    }

    [Requirement("47 54 55")]
    public async Task DescriptionsAreWholeAnnotationsAndWhatPagesHoldUnlessIrisAreAskedFor()
    {
        await PostManyAsync(21);

        var embedded = (await GetAsync(Plain, Preferring(ContainedDescriptions))).Json.GetProperty("first");
        var unasked = await GetAsync((await GetAsync(Plain)).String("first"));

        Assert.Equal("AnnotationPage", embedded.GetProperty("type").GetString());
        foreach (var page in new[] { embedded, (await GetAsync(embedded.GetProperty("next").GetString()!)).Json, unasked.Json })
        {
            Assert.All(page.GetProperty("items").EnumerateArray(), item => Assert.Equal("Annotation", item.GetProperty("type").GetString()));
        }
    }

    [Requirement("50")]
    public async Task PagesOfAMinimalAnswerFollowThePreference()
    {
        await PostAsync();

        var container = await GetAsync(Plain, Preferring(Minimal, ContainedIris));

        Assert.All((await GetAsync(container.String("first"))).Items(), item => Assert.Equal(JsonValueKind.String, item.ValueKind));
    }

    [Requirement("52 53")]
    public async Task IrisAreAllThatPagesHoldWhereTheyArePreferred()
    {
        await PostManyAsync(21);

        var first = (await GetAsync(Plain, Preferring(ContainedIris))).Json.GetProperty("first");

        Assert.Equal("AnnotationPage", first.GetProperty("type").GetString());
        foreach (var page in new[] { first, (await GetAsync(first.GetProperty("next").GetString()!)).Json })
        {
            Assert.All(page.GetProperty("items").EnumerateArray(), item => Assert.Equal(JsonValueKind.String, item.ValueKind));
        }
    }

    private async Task<IReadOnlyList<Reply>> EveryKindOfAnswerAsync(string container) =>
    [
        await GetAsync(container),
        await HeadAsync(container),
        await OptionsAsync(container),
        await SendAsync("POST", container, Note()),
        await SendAsync("POST", container, "{"),
        await SendAsync("POST", container, Note().Replace("\"target\"", "\"about\"", StringComparison.Ordinal)),
        await SendAsync("POST", container, Note(), ("Authorization", "Bearer nobody")),
        await SendAsync("DELETE", container),
        await GetAsync(container, ("Accept", "image/png")),
        await GetAsync(container + "?colour=red"),
    ];
}
