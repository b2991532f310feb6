using Annotations.Functions.Hosting;
using Annotations.Testing.Azurite;

namespace Annotations.EndToEnd.Tests.Access;

/// <summary>Every address that names an annotation or a source, with the ids of what belongs to somebody else: knowing an id gives nobody anything.</summary>
public sealed class ObjectIdTests(AzuriteFixture azurite) : AccessTest(azurite)
{
    private const string Secret = "Xanadu";

    private static readonly FunctionRoute[] WithObjects =
        [.. Functions.FunctionTable.Routes.All.Where(route => route.Template.Contains("{annotationId}", StringComparison.Ordinal) || route.Template.Contains("{sourceId}", StringComparison.Ordinal))];

    [Fact]
    public async Task AnOwnerOfOneEssayReachesNothingOfAnotherByItsIds()
    {
        var id = await HideAwayAsync();
        Assert.Equal(201, (await Stranger.PutAsync("essays/mine", new { title = "Mine", language = "en", text = "It is mine." })).Status);

        foreach (var route in WithObjects)
        {
            foreach (var essay in new[] { "steppe", "mine" })
            {
                var answer = await Stranger.SendAsync(new HttpMethod(route.Methods[0]), PathOf(route, essay, id), BodyOf(route), ifMatch: "*");

                Assert.True(answer.Status == 404, $"{route.Name} in {essay} got {answer.Status} {answer.Text}");
                Assert.DoesNotContain(Secret, answer.Text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task AnotherScholarChangesNothingThatIsNotTheirsInAnEssayThatAllRead()
    {
        var made = await Ada.PostAsync(Annotations, Evidence(Secret));
        var before = (await Ada.GetAsync($"{Annotations}/{made.Id}")).Text;

        foreach (var route in WithObjects.Where(route => !route.Methods.Contains("GET") && route.Name is not ("DisputeAnnotation" or "FlagAnnotation")))
        {
            var answer = await Stranger.SendAsync(new HttpMethod(route.Methods[0]), PathOf(route, "steppe", made.Id), BodyOf(route), ifMatch: "*");

            Assert.True(answer.Status == 403, $"{route.Name} got {answer.Status} {answer.Text}");
        }

        Assert.Equal(before, (await Ada.GetAsync($"{Annotations}/{made.Id}")).Text);
    }

    [Fact]
    public async Task WhatTheServiceSetsNobodyElseSets()
    {
        var made = await Bob.PostAsync(Annotations, Question());
        foreach (var member in new Dictionary<string, object> { ["creator"] = new { id = "ada", name = "ada" }, ["created"] = "2001-01-01T00:00:00.000Z", ["revision"] = 9, ["id"] = "s1-0", ["hidden"] = new { reason = "x" }, ["modifiedBy"] = new { id = "ada", name = "ada" }, ["isDeleted"] = true, ["role"] = "owner" })
        {
            var body = new Dictionary<string, object> { ["kind"] = "question", ["body"] = "Which?", [member.Key] = member.Value };

            Assert.Equal(422, (await Bob.PutAsync($"{Annotations}/{made.Id}", body, made.ETag)).Status);
            Assert.Equal(422, (await Bob.PostAsync(Annotations, new Dictionary<string, object>(body) { ["sentence"] = "s1" })).Status);
        }

        Assert.Equal(422, (await Bob.PutAsync("me", new { name = "Bob", role = "owner" })).Status);
        Assert.Equal(422, (await Bob.PutAsync("essays/other", new { title = "T", text = "One.", creator = new { id = "ada", name = "ada" } })).Status);
    }

    private static string PathOf(FunctionRoute route, string essay, string annotation) => route.Template
        .Replace("{essayId}", essay, StringComparison.Ordinal).Replace("{annotationId}", annotation, StringComparison.Ordinal)
        .Replace("{sourceId}", "coox1985", StringComparison.Ordinal).Replace("{revision}", "1", StringComparison.Ordinal);

    private static object? BodyOf(FunctionRoute route) => route.Methods.Contains("GET") || route.Methods.Contains("DELETE") ? null
        : route.Template.EndsWith("counter-claims", StringComparison.Ordinal) ? new { dispute = "rebuts", body = "No.", sources = new[] { new { reference = new { type = "book", title = "B" } } } }
        : route.Name == "ReplaceAnnotation" ? new { kind = "question", body = "Mine now." }
        : route.Name == "ReplaceSource" ? new { type = "book", title = "Mine now" }
        : new { reason = "Because." };

    /// <summary>An annotation and a source in an essay that only ada sees.</summary>
    private async Task<string> HideAwayAsync()
    {
        var made = await Ada.PostAsync(Annotations, Evidence(Secret));
        Assert.Equal(201, made.Status);
        await ChangeEssayAsync(new { visibility = "private" });
        return made.Id;
    }
}
