using Annotations.EndToEnd.Tests.Api;

namespace Annotations.EndToEnd.Tests.WebAnnotation;

/// <summary>Web Annotation Protocol, sections 4.3 and 4.4: pages, and how containers are found.</summary>
public sealed class PageTests(Service service) : ProtocolTest(service), IClassFixture<Service>
{
    [Requirement("57 58 61 62 63")]
    public async Task APageSaysWhatItIsAPartOfAndWhere()
    {
        await PostManyAsync(45);

        var pages = await WalkAsync((await GetAsync(Plain)).String("first"));

        Assert.Equal([0, 20, 40], pages.Select(page => page.Json.GetProperty("startIndex").GetInt32()));
        foreach (var page in pages)
        {
            Assert.Equal(page.Text, (await GetAsync(page.Id)).Text);
            Assert.Equal("AnnotationPage", page.String("type"));
            var whole = page.Json.GetProperty("partOf");
            Assert.Equal((Plain, 45), (whole.GetProperty("id").GetString(), whole.GetProperty("total").GetInt32()));
            Assert.NotEmpty(whole.GetProperty("modified").GetString()!);
        }
    }

    [Requirement("59 60")]
    public async Task PagesLinkForthAndBack()
    {
        await PostManyAsync(45);
        var pages = await WalkAsync((await GetAsync(Plain)).String("first"));

        Assert.Equal([false, true, true], pages.Select(page => page.Json.TryGetProperty("prev", out _)));
        Assert.Equal([true, true, false], pages.Select(page => page.Json.TryGetProperty("next", out _)));
        Assert.Equal([pages[0].Id, pages[1].Id], [pages[1].String("prev"), pages[2].String("prev")]);
        Assert.Equal((await GetAsync(Plain)).String("last"), pages[2].Id);
    }

    [Requirement("64")]
    public async Task APageHeedsNoPreference()
    {
        await PostAsync();
        var first = (await GetAsync(Plain)).String("first");

        Assert.Equal((await GetAsync(first)).Text, (await GetAsync(first, Preferring(ContainedIris))).Text);
    }

    [Requirement("65")]
    public async Task AWalkFindsEachOnceWhileOthersWrite()
    {
        var ids = await PostManyAsync(45);
        var seen = new List<string>();
        for (string? next = (await GetAsync(Plain)).String("first"); next is not null;)
        {
            var page = (await GetAsync(next)).Json;
            seen.AddRange(IdsIn(page));
            next = page.TryGetProperty("next", out var link) ? link.GetString() : null;

            // What was seen goes, and something new comes.
            await SendAsync("DELETE", seen[^1]);
            await PostAsync();
        }

        Assert.Equal(ids, seen.Take(ids.Count));
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Requirement("66 E405")]
    public async Task APageIsNoContainer()
    {
        await PostAsync();
        var answer = await SendAsync("POST", (await GetAsync(Plain)).String("first"), Note());

        Assert.Equal((405, "GET, HEAD, OPTIONS"), (answer.Status, answer.Headers["Allow"]));
        Assert.Equal(405, (await SendAsync("POST", (await PostAsync()).Id, Note())).Status);
    }

    [Requirement("67 68")]
    public async Task AnEssayTellsWhereItsAnnotationsAre()
    {
        foreach (var path in new[] { Essay, Essay + "/text" })
        {
            Assert.Contains($"</api/w3c/{Essay}/annotations/>; rel=\"http://www.w3.org/ns/oa#annotationService\"", (await GetAsync(path)).Headers["Link"], StringComparison.Ordinal);
        }

        var page = (await GetAsync($"{Essay}/citation?format=html")).Text;
        Assert.Contains($"<link rel=\"http://www.w3.org/ns/oa#annotationService\" href=\"{Own}\">", page[..page.IndexOf("</head>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Requirement("91")]
    public async Task AContainerHoldsAnnotationsAlone()
    {
        await PostManyAsync(3);

        Assert.All((await GetAsync((await GetAsync(Plain)).String("first"))).Items(), item => Assert.Equal("Annotation", item.GetProperty("type").GetString()));
    }

    [Requirement("92")]
    public async Task TheEssaysContainerObeysTheSameRules()
    {
        var container = await GetAsync(Own);

        Assert.Equal((200, Own), (container.Status, container.Id));
        HasType(container, "ldp#BasicContainer");
        Assert.Equal(200, (await OptionsAsync(Own)).Status);
    }
}
