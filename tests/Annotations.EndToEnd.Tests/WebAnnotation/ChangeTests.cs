using System.Text.Json;
using Annotations.EndToEnd.Tests.Api;

namespace Annotations.EndToEnd.Tests.WebAnnotation;

/// <summary>Web Annotation Protocol, sections 5 and 6: creation, change, deletion, and errors.</summary>
public sealed class ChangeTests(Service service) : ProtocolTest(service), IClassFixture<Service>
{
    [Requirement("69 77 78 79")]
    public async Task APostedAnnotationIsThere()
    {
        var created = await PostAsync();

        var read = await GetAsync(created.Headers["Location"]);

        Assert.Equal((created.Text, created.ETag), (read.Text, read.ETag));
        Assert.Equal(created.Headers["Location"], read.Id);
    }

    [Requirement("70")]
    public async Task NothingThatIsSentIsLost()
    {
        var sent = JsonSerializer.Deserialize<JsonElement>(Note("x", ""","motivation":["commenting"],"rights":"http://example.org/free","http://example.org/ns#mood":{"id":"http://example.org/glad","weight":2.50},"stylesheet":"http://example.org/css" """));

        var created = await PostAsync(sent.GetRawText());

        foreach (var member in sent.EnumerateObject()) Assert.True(JsonElement.DeepEquals(member.Value, created.Json.GetProperty(member.Name)), member.Name);
    }

    [Requirement("71 E415")]
    public async Task OtherThingsThanAnnotationsAreRefused() =>
        Assert.Equal(415, (await SendAsync("POST", Plain, """{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Person","name":"A. Reader"}""")).Status);

    [Requirement("72 73 75 76")]
    public async Task TheServiceGivesTheIdAndKeepsWhereItIsFrom()
    {
        var created = await PostAsync(Note("x", ""","id":"http://me.example.org/x","canonical":"urn:uuid:dbfb1861-0ecf-41ad-be94-a584e5c4f1df","via":"http://example.org/first" """));

        Assert.StartsWith(Plain, created.Id, StringComparison.Ordinal);
        Assert.DoesNotContain('/', created.Id[Plain.Length..]);
        Assert.Equal("urn:uuid:dbfb1861-0ecf-41ad-be94-a584e5c4f1df", created.String("canonical"));
        Assert.Equal(["http://example.org/first", "http://me.example.org/x"], created.Items("via").Select(via => via.GetString()));
    }

    [Requirement("80 80x 80y")]
    public async Task ASuggestedNameIsTakenOnceAndMadeFitForAnAddress()
    {
        var (first, second) = (await PostAsync(null, ("Slug", "my-note")), await PostAsync(null, ("Slug", "my-note")));
        Reply[] odd = [await PostAsync(null, ("Slug", "a.b/../c d~1")), await PostAsync(null, ("Slug", "..")), await PostAsync(null, ("Slug", "%E5%B7%9D%20%D1%80%D0%B5%D0%BA%D0%B0")), await PostAsync(null, ("Slug", "%2e%2e%2f%00")), await PostAsync(null, ("Slug", new string('x', 2_000)))];

        Assert.Equal(Plain + "my-note", first.Id);
        Assert.NotEqual(first.Id, second.Id);
        foreach (var created in odd.Append(second))
        {
            Assert.Matches("^[A-Za-z0-9._-]{1,80}$", created.Id[Plain.Length..]);
            Assert.Equal(created.Text, (await GetAsync(created.Id)).Text);
        }
    }

    [Fact]
    public async Task WhatCouldNotBeAnsweredIsNotDone()
    {
        var created = await PostAsync();

        var refused = await SendAsync("POST", Plain, Note(), ("Accept", "image/png"));
        var unchanged = await SendAsync("PUT", created.Id, Note("Later"), ("Accept", "image/png"));

        Assert.Equal((406, 406), (refused.Status, unchanged.Status));
        Assert.Equal(1, (await GetAsync(Plain)).Json.GetProperty("total").GetInt32());
        Assert.Equal(created.ETag, (await GetAsync(created.Id)).ETag);
    }

    [Fact]
    public async Task WhatTurtleCannotHoldIsCreatedAndAnsweredInJsonLd()
    {
        var sent = Note("x", ""","http://example.org/ns#mood":"glad" """).Replace("\"http://www.w3.org/ns/anno.jsonld\"", "[\"http://www.w3.org/ns/anno.jsonld\",\"http://example.org/context.jsonld\"]", StringComparison.Ordinal);

        var created = await SendAsync("POST", Plain, sent, ("Accept", "text/turtle"));

        Assert.Equal((201, LdJson), (created.Status, created.Headers["Content-Type"]));
        Assert.Equal(406, (await GetAsync(created.Id, ("Accept", "text/turtle"))).Status);
    }

    [Requirement("81 82b 82e 84 84m")]
    public async Task APutReplacesAndAnswersWithTheNewState()
    {
        var created = await PostAsync();

        var changed = await SendAsync("PUT", created.Id, Changed(created, json => json["target"] = "http://example.com/other"), ("If-Match", created.ETag));
        var stale = await SendAsync("PUT", created.Id, Note("Later"), ("If-Match", created.ETag));
        var again = await SendAsync("PUT", created.Id, changed.Text, ("If-Match", changed.ETag));

        Assert.Equal((200, LdJson, "http://example.com/other", created.Id), (changed.Status, changed.Headers["Content-Type"], changed.String("target"), changed.Id));
        Assert.True(string.CompareOrdinal(changed.String("modified"), created.String("modified")) > 0);
        Assert.Equal(created.String("created"), changed.String("created"));
        Assert.Equal(412, stale.Status);
        Assert.Equal(200, again.Status);
        Assert.Equal(3, new[] { created.ETag, changed.ETag, again.ETag }.Distinct().Count());
        Assert.Equal(again.Text, (await GetAsync(created.Id)).Text);
    }

    [Requirement("82 87")]
    public async Task AStaleTagIsRefused()
    {
        var created = await PostAsync();

        Assert.Equal(412, (await SendAsync("PUT", created.Id, Note("Later"), ("If-Match", "\"stale\""))).Status);
        Assert.Equal(412, (await SendAsync("DELETE", created.Id, null, ("If-Match", "\"stale\""))).Status);
        Assert.Equal(created.Text, (await GetAsync(created.Id)).Text);
    }

    [Requirement("83")]
    public async Task WhereItIsFromCannotBeChanged()
    {
        var created = await PostAsync(Note("x", ""","canonical":"urn:x:1","via":"urn:x:2" """));

        Assert.Equal(409, (await SendAsync("PUT", created.Id, Changed(created, json => json["canonical"] = "urn:x:3"))).Status);
        Assert.Equal(409, (await SendAsync("PUT", created.Id, Changed(created, json => json["via"] = "urn:x:4"))).Status);
        Assert.Equal(409, (await SendAsync("PUT", created.Id, Changed(created, json => json["id"] = "urn:x:5"))).Status);
        Assert.Equal(created.Text, (await GetAsync(created.Id)).Text);
        Assert.Equal("urn:x:1", (await SendAsync("PUT", created.Id, Note("Without"))).String("canonical"));
    }

    [Requirement("85")]
    public async Task PatchIsNotPossibleAndSaysSo() => Assert.Equal(405, (await SendAsync("PATCH", (await PostAsync()).Id, "{}")).Status);

    [Requirement("86 88 89 90 E410")]
    public async Task WhatIsDeletedIsGoneForGood()
    {
        var (kept, created) = (await PostAsync(), await PostAsync(null, ("Slug", "short-lived")));

        var deleted = await SendAsync("DELETE", created.Id, null, ("If-Match", created.ETag));

        Assert.Equal((204, 0), (deleted.Status, deleted.Body.Length));
        Assert.Equal((410, 410), ((await GetAsync(created.Id)).Status, (await SendAsync("PUT", created.Id, Note())).Status));
        Assert.NotEqual(created.Id, (await PostAsync(null, ("Slug", "short-lived"))).Id);
        var container = await GetAsync(Plain);
        Assert.Equal(2, container.Json.GetProperty("total").GetInt32());
        Assert.DoesNotContain(created.Id, (await WalkAsync(container.String("first"))).SelectMany(page => IdsIn(page.Json)));
        Assert.Equal(200, (await GetAsync(kept.Id)).Status);
    }

    [Requirement("E400 E400t")]
    public async Task WhatIsBrokenIsRefusedWithWhereAndWhy()
    {
        var broken = await SendAsync("POST", Plain, "{");
        var untargeted = await SendAsync("POST", Plain, """{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","bodyValue":"x"}""");

        Assert.Equal((400, 400), (broken.Status, untargeted.Status));
        Assert.Equal("/target", untargeted.Items("errors").Single().GetProperty("pointer").GetString());
    }

    [Requirement("E404")]
    public async Task WhatNeverWasIsNotFound()
    {
        foreach (var iri in new[] { Plain + "nothing", Own + "nothing", Plain.Replace("/plain/", "/nothing/", StringComparison.Ordinal), Plain + "?iris=0&page=nothing", Plain.Replace(Essay, "essays/nothing", StringComparison.Ordinal) }) Assert.Equal(404, (await GetAsync(iri)).Status);
    }

    [Requirement("E406")]
    public async Task AFormThatThereIsNotIsNotAcceptable() => Assert.Equal((406, 406), ((await GetAsync(Plain, ("Accept", "image/png"))).Status, (await GetAsync((await PostAsync()).Id, ("Accept", "image/png"))).Status));

    [Requirement("E415c")]
    public async Task ATypeThatIsNotReadIsRefused()
    {
        var refused = await Service.SendAsync(HttpMethod.Post, Plain, Service.Bytes("hello"u8.ToArray(), "text/plain"));

        Assert.Equal(415, refused.Status);
        Assert.Contains("application/ld+json", refused.Headers["Accept-Post"], StringComparison.Ordinal);
    }
}
