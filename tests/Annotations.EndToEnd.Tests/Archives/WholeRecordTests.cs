using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Annotations.Testing.Azurite;

namespace Annotations.EndToEnd.Tests.Archives;

/// <summary>Members, flags and the plain container: who gets them in an archive, and that they come back.</summary>
public sealed class WholeRecordTests(AzuriteFixture azurite) : ArchiveTest(azurite)
{
    private const string Members = "members.ndjson";
    private const string Flags = "flags.ndjson";
    private const string Plain = "plain-annotations.ndjson";
    private const string PlainPast = "plain-annotations-history.ndjson";
    private const string Owner = "olga+owner";
    private const string Editor = "eve+editor";

    /// <summary>The file, what is replaced in it and by what, and a fault that is told: file, line, pointer, code.</summary>
    private static readonly (string File, string Pattern, string Replacement, string Fault)[] Changes =
    [
        (Members, "\"revision\":2", "\"revision\":9", $"{Members}:1 /revision missing-state"),
        (Members, "\"revision\":3", "\"revision\":2", $"{Members}:2 /revision missing-state"),
        (Members, "\"editor\"", "\"emperor\"", $"{Members}:1 /members/0/role invalid"),
        (Members, "\"scholar\":\"bela\"", "\"scholar\":\"B ela\"", $"{Members}:1 /members/0/scholar invalid"),
        (Members, "\"members\":\\[({[^}]*})\\]", "\"members\":[$1,$1]", $"{Members}:1 /members not-kept"),
        (Members, "\"members\":\\[{[^}]*}\\]", "\"members\":[]", $"{Members}:1 /members not-kept"),
        (Members, "^{", "{\"colour\":\"red\",", $"{Members}:1 /colour unknown-member"),
        (Flags, "s1-..", "s1-ff", $"{Flags}:1 /annotation unknown-annotation"),
        (Flags, "\"revision\":3", "\"revision\":4", $"{Flags}:1 /revision missing-state"),
        (Flags, "\"status\":\"upheld\"", "\"status\":\"open\"", $"{Flags}:1 /status invalid"),
        (Flags, "\"status\":\"open\"", "\"status\":\"dismissed\"", $"{Flags}:2 /status invalid"),
        (Flags, "\"status\":\"open\"", "\"status\":\"lost\"", $"{Flags}:2 /status invalid"),
        (Flags, "\"reason\":\"[^\"]*\",", "", $"{Flags}:1 /reason required"),
        (Flags, "^(.*\n)", "$1$1", $"{Flags}:2 /by duplicate"),
        (Plain, "\"id\":\"........", "\"id\":\"no id   ", $"{Plain}:1 /id invalid"),
        (Plain, "\"name\":\"liked\"", "\"name\":\"../liked\"", $"{Plain}:1 /name invalid"),
        (Plain, "\"name\":\"liked\"", "\"name\":\"00000000000000000000000000000001\"", $"{Plain}:1 /name invalid"),
        (Plain, "\"name\":\"gone\"", "\"name\":\"liked\"", $"{Plain}:2 /name duplicate"),
        (Plain, "\\\\\"Annotation\\\\\"", "\\\"Essay\\\"", $"{Plain}:1 /document invalid"),
        (Plain, "\"document\":\"(\\\\.|[^\"\\\\])*\",", "", $"{Plain}:1 /document required"),
        (Plain, "\"revision\":2", "\"revision\":3", $"{PlainPast}:  missing-state"),
        (Plain, "^(.*\n)", "$1$1", $"{Plain}:2 /id duplicate"),
        (PlainPast, "^(.*\n)", "", $"{PlainPast}:  missing-state"),
        (PlainPast, "\"id\":\"........", "\"id\":\"ffffffff", $"{PlainPast}:1 /id unknown-annotation"),
        (PlainPast, "\"name\":\"liked\"", "\"name\":\"loved\"", $"{PlainPast}:1 /name invalid"),
        (PlainPast, "\"document\":\"(\\\\.|[^\"\\\\])*\",", "", $"{PlainPast}:1 /document required"),
        (PlainPast, "\"modifiedBy\":{\"id\":\"ada\"", "\"modifiedBy\":{\"id\":1", $"{PlainPast}:1 /modifiedBy/id wrong-type"),
    ];

    [Fact]
    public async Task AnOwnersArchiveBringsMembersFlagsAndThePlainContainerBack()
    {
        await MakeAsync();

        var archive = await First.Client.ArchiveAsync(Essay, Owner);
        Assert.Equal(201, (await Second.Client.PutBackAsync(Essay, archive)).Status);

        foreach (var path in new[] { $"{Essay}/members", $"{Essay}/flags", $"{Essay}/flags?status=upheld", $"w3c/{Essay}/plain/liked", $"w3c/{Essay}/plain/gone" })
        {
            var (one, other) = (await As(Owner, First).GetAsync(path), await As(Owner, Second).GetAsync(path));
            Assert.Equal((one.Status, AtOneAddress(one.Text)), (other.Status, AtOneAddress(other.Text)));
        }

        Assert.Equal(archive, await Second.Client.ArchiveAsync(Essay, Owner));
        Assert.Equal(200, (await Second.Client.PutBackAsync(Essay, archive)).Status);
        await AssertConsistentAsync(Second);
    }

    [Fact]
    public async Task WhatMembersMayDoTheyMayDoWhereItWasPutBack()
    {
        await MakeAsync();
        await Second.Client.PutBackAsync(Essay, await First.Client.ArchiveAsync(Essay, Owner));

        Assert.Equal(200, (await As("bela", Second).GetAsync($"{Essay}/flags")).Status);
        Assert.Equal(403, (await As("ceren", Second).GetAsync($"{Essay}/flags")).Status);
    }

    [Fact]
    public async Task ANameOfThePlainContainerIsNotGivenAgainWhereItWasPutBack()
    {
        await MakeAsync();
        await Second.Client.PutBackAsync(Essay, await First.Client.ArchiveAsync(Essay));

        Assert.DoesNotContain(await PostPlainAsync(Second.Client, "gone", "Here again"), new[] { "gone", "liked" });
        Assert.Equal(410, (await As("ada", Second).GetAsync($"w3c/{Essay}/plain/gone")).Status);
    }

    [Fact]
    public async Task WhoMaySeeThemGetsMembersAndFlags()
    {
        await MakeAsync();

        var (owners, editors, members, anyones) = (await FilesAsync(Owner), await FilesAsync(Editor), await FilesAsync("bela"), await FilesAsync(null));

        Assert.Equal((true, true), (owners.ContainsKey(Members), owners.ContainsKey(Flags)));
        Assert.Equal((false, true), (editors.ContainsKey(Members), editors.ContainsKey(Flags)));
        Assert.Equal((false, true), (members.ContainsKey(Members), members.ContainsKey(Flags)));
        Assert.Equal((false, false), (anyones.ContainsKey(Members), anyones.ContainsKey(Flags)));
        Assert.Equal((true, true), ((await FilesAsync("ada")).ContainsKey(Members), (await FilesAsync("ada")).ContainsKey(Flags)));
        Assert.All(anyones.Values, file => Assert.DoesNotContain("It is rude", Zips.Text(file), StringComparison.Ordinal));
        Assert.All(anyones.Values, file => Assert.DoesNotContain("dana", Zips.Text(file), StringComparison.Ordinal));
        Assert.All(editors.Values, file => Assert.DoesNotContain("\"role\"", Zips.Text(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatIsKeptOfOneRolesArchiveIsNotAnothers()
    {
        await MakeAsync();
        var etags = new HashSet<string>();
        foreach (var scholar in new[] { Owner, Editor, null, "ceren" })
        {
            // Twice: once it is made, once it is read from what was kept.
            var (first, firstCaching) = await ETagAsync(scholar);
            var (second, caching) = await ETagAsync(scholar);
            Assert.Equal((first, firstCaching), (second, caching));
            Assert.Equal(scholar is Owner or Editor ? "no-cache, private" : "no-cache", caching);
            etags.Add(first);
        }

        Assert.Equal(3, etags.Count);
    }

    [Fact]
    public async Task AFlagAndADecisionMakeAnotherArchive()
    {
        await MakeAsync();
        var before = Zips.Text((await FilesAsync(Editor))[Flags]);

        var annotation = (await As("ada", First).GetAsync($"{Essay}/annotations")).Json.GetProperty("items")[0].GetProperty("id").GetString();
        Assert.Equal(201, (await As("ceren", First).PostAsync($"{Essay}/annotations/{annotation}/flags", new { reason = "It is late." })).Status);

        Assert.DoesNotContain("It is late.", before, StringComparison.Ordinal);
        Assert.Contains("It is late.", Zips.Text((await FilesAsync(Editor))[Flags]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatWasDeletedOfThePlainContainerSaysNothingToOthersThanEditorsAndComesBackAllTheSame()
    {
        await MakeAsync();

        var archive = await First.Client.ArchiveAsync(Essay);

        Assert.All(Zips.Unpack(archive).Values, file => Assert.DoesNotContain("Not here any more", Zips.Text(file), StringComparison.Ordinal));
        Assert.Contains("I liked it", Zips.Text(Zips.Unpack(archive)[PlainPast]), StringComparison.Ordinal);
        Assert.Contains("Not here any more", Zips.Text((await FilesAsync(Editor))[PlainPast]), StringComparison.Ordinal);
        Assert.Equal(201, (await Second.Client.PutBackAsync(Essay, archive)).Status);
        Assert.Equal(archive, await Second.Client.ArchiveAsync(Essay));
    }

    [Fact]
    public async Task AnArchiveFromBeforeTheseFilesIsStillRead()
    {
        await MakeAsync();
        var files = Zips.Unpack(await First.Client.ArchiveAsync(Essay, Owner));
        foreach (var name in new[] { Members, Flags, Plain, PlainPast }) files.Remove(name);

        Assert.Equal(201, (await Second.Client.PutBackAsync(Essay, Zips.Pack(Zips.Summed(files)))).Status);

        Assert.Equal(0, (await As(Owner, Second).GetAsync($"{Essay}/members")).Json.GetProperty("items").GetArrayLength());
        Assert.Equal(0, (await As(Owner, Second).GetAsync($"{Essay}/flags")).Json.GetProperty("items").GetArrayLength());
        Assert.Equal(404, (await As(Owner, Second).GetAsync($"w3c/{Essay}/plain/liked")).Status);
    }

    [Fact]
    public async Task TheMetadataAndThePreviewTellOfThem()
    {
        await MakeAsync();

        var files = await FilesAsync(Owner);

        foreach (var name in new[] { Members, Flags, Plain, PlainPast })
        {
            Assert.Contains($"\"@id\": \"{name}\"", Zips.Text(files["ro-crate-metadata.json"]), StringComparison.Ordinal);
            Assert.Contains($"href=\"{name}\"", Zips.Text(files["ro-crate-preview.html"]), StringComparison.Ordinal);
            Assert.Contains($"  {name}\n", Zips.Text(files["manifest-sha256.txt"]), StringComparison.Ordinal);
        }

        Assert.Contains("1 annotation of its plain container, 2 flags, ", Zips.Text(files["ro-crate-preview.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryFaultIsToldWithItsPlaceAndNothingIsStored()
    {
        await MakeAsync();
        var archive = await First.Client.ArchiveAsync(Essay, Owner);
        var untold = new List<string>();
        foreach (var (file, pattern, replacement, fault) in Changes)
        {
            var answer = await Second.Client.PutBackAsync(Essay, Zips.With(archive, file, text => new Regex(pattern).Replace(text, replacement, count: 1)));
            if (answer.Status != 422 || answer.Problem != "unsound-archive") untold.Add($"{file} {pattern} {replacement}: {answer.Json}");
            else if (!answer.Errors.Contains(fault)) untold.Add($"{fault}: {string.Join(", ", answer.Errors)}");
        }

        Assert.Empty(untold);
        Assert.Equal(404, (await As("ada", Second).GetAsync(Essay)).Status);
        Assert.Equal(201, (await Second.Client.PutBackAsync(Essay, archive)).Status);
    }

    /// <summary>A small essay; bela edits it, and dana was a member; one annotation was flagged and hidden, another is flagged; the plain container has one that was changed, and one that is gone.</summary>
    private async Task MakeAsync()
    {
        await SmallEssay.PutAsync(First.Client, Essay);
        var (ada, bela) = (As("ada", First), As("bela", First));
        Assert.Equal(200, (await ada.PutAsync($"{Essay}/members/bela", new { role = "editor" }, (await ada.GetAsync(Essay)).ETag)).Status);
        Assert.Equal(200, (await ada.PutAsync($"{Essay}/members/dana", new { role = "scholar" }, (await ada.GetAsync(Essay)).ETag)).Status);

        var notes = (await ada.GetAsync($"{Essay}/annotations")).Json.GetProperty("items").EnumerateArray().Select(note => note.GetProperty("id").GetString()).ToList();
        await As("dana", First).PostAsync($"{Essay}/annotations/{notes[0]}/flags", new { reason = "It is rude, says one." });
        await As("dana", First).PostAsync($"{Essay}/annotations/{notes[1]}/flags", new { reason = "It is rude, too." });
        Assert.Equal(200, (await bela.SendAsync(HttpMethod.Post, $"{Essay}/annotations/{notes[0]}/hide", new { reason = "So it is." }, (await ada.GetAsync($"{Essay}/annotations/{notes[0]}")).ETag)).Status);

        Assert.Equal("liked", await PostPlainAsync(First.Client, "liked", "I liked it"));
        Assert.Equal(200, (await ada.PutAsync($"w3c/{Essay}/plain/liked", PlainOf("I like it"))).Status);
        Assert.Equal("gone", await PostPlainAsync(First.Client, "gone", "Not here any more"));
        Assert.Equal(204, (await ada.DeleteAsync($"w3c/{Essay}/plain/gone", ifMatch: null)).Status);
    }

    private async Task<SortedDictionary<string, byte[]>> FilesAsync(string? scholar) => Zips.Unpack(await First.Client.ArchiveAsync(Essay, scholar));

    private async Task<(string ETag, string Caching)> ETagAsync(string? scholar)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Essay}/export?document=archive&format=ro-crate");
        if (scholar is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", $"dev-{scholar}");
        using var response = await First.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.Headers.ETag!.Tag, response.Headers.CacheControl!.ToString());
    }

    private static async Task<string> PostPlainAsync(HttpClient http, string slug, string said)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"w3c/{Essay}/plain/") { Content = JsonContent.Create(PlainOf(said)) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "dev-ada");
        request.Headers.Add("Slug", slug);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(201, (int)response.StatusCode);
        return response.Headers.Location!.ToString().Split('/')[^1];
    }

    private static Dictionary<string, object> PlainOf(string said) => new()
    {
        ["@context"] = "http://www.w3.org/ns/anno.jsonld", ["type"] = "Annotation", ["bodyValue"] = said, ["target"] = "http://www.example.com/index.html",
    };

    /// <summary>Documents name the service that gives them out, and problems the request that they answer.</summary>
    private static string AtOneAddress(string text) => Regex.Replace(text, "http://127[^/]*/|\"traceId\":\"[0-9a-f]{32}\"", "");
}
