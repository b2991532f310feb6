using System.Text.Json;
using System.Text.Json.Nodes;
using Annotations.Model.Essays;
using Annotations.Model.Scholars;
using Annotations.Model.Versions;
using Annotations.WebAnnotations.Checking;
using Annotations.WebAnnotations.Documents;
using Annotations.WebAnnotations.Mapping;
using CsCheck;

namespace Annotations.WebAnnotations.Tests.Documents;

public sealed class KeptDocumentTests
{
    private const string Id = "https://annotations.example.org/api/w3c/essays/khalkha/plain/1";

    private static readonly EssayIris Iris = new("https://annotations.example.org/api", EssayId.TryParse("khalkha", out var id) ? id : default);
    private static readonly Change Now = new(new Scholar("ada", "Ada"), new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero), Guid.Empty);

    [Fact]
    public void GivesBackEveryMemberThatItWasSent() => AnyWebAnnotation.Any.Sample(sent =>
    {
        var given = Give(sent);

        foreach (var (name, value) in sent.Where(member => member.Key is not ("id" or "via"))) Assert.True(JsonNode.DeepEquals(value, given[name]), $"{name}: {value} became {given[name]}");
        Assert.Equal(Id, given["id"]!.GetValue<string>());
        Assert.Equal(Iri(sent["via"]).Concat(Iri(sent["id"])).Order().Distinct(), Iri(given["via"]).Order());
    }, iter: 3_000);

    [Fact]
    public void GivesOutWhatConforms() =>
        AnyWebAnnotation.Any.Sample(sent => Assert.Empty(AnnotationChecker.Check(JsonSerializer.SerializeToElement(Give(sent)))), iter: 1_000);

    [Fact]
    public void KeepsNumbersAsTheyAreSpelled() =>
        Assert.Contains("2.50", KeptDocument.OfNew(JsonSerializer.Deserialize<JsonElement>("""{"type":"Annotation","x:y":2.50}"""), []), StringComparison.Ordinal);

    [Fact]
    public void SaysWhoPostedWhatNamesAnotherCreator()
    {
        var given = Give(new JsonObject { ["type"] = "Annotation", ["creator"] = "http://example.org/somebody" });

        Assert.Equal("Ada", given["https://annotations.example.org/api/w3c/vocabulary#postedBy"]!["name"]!.GetValue<string>());
    }

    [Fact]
    public void LetsNobodySayInTheServicesNameWhoPosted()
    {
        var given = Give(new JsonObject { ["type"] = "Annotation", ["https://annotations.example.org/api/w3c/vocabulary#postedBy"] = "Bela" });

        Assert.False(given.ContainsKey("https://annotations.example.org/api/w3c/vocabulary#postedBy"));
    }

    [Theory]
    [InlineData("""{"canonical":"urn:x:1"}""", """{"canonical":"urn:x:2"}""", true)]
    [InlineData("""{"canonical":"urn:x:1"}""", """{}""", false)]
    [InlineData("""{}""", """{"canonical":"urn:x:2"}""", false)]
    [InlineData("""{"via":"urn:x:1"}""", """{"via":["urn:x:1"]}""", false)]
    [InlineData("""{"via":["urn:x:1","urn:x:2"]}""", """{"via":"urn:x:1"}""", true)]
    [InlineData("""{"id":"urn:x:1"}""", """{"id":"urn:x:2"}""", true)]
    public void RefusesToChangeWhereADocumentIsFrom(string current, string sent, bool isRefused) =>
        Assert.Equal(isRefused, KeptDocument.RefusalToReplace(JsonSerializer.Deserialize<JsonElement>(current), JsonSerializer.Deserialize<JsonElement>(sent)) is not null);

    [Fact]
    public void CarriesOnWhatANewStateLeavesOut()
    {
        var carried = KeptDocument.Parse(KeptDocument.Carrying("""{"body":"urn:x:3"}""", """{"canonical":"urn:x:1","via":["urn:x:2"],"body":"urn:x:4"}"""));

        Assert.Equal("""{"body":"urn:x:3","canonical":"urn:x:1","via":["urn:x:2"]}""", carried.ToJsonString());
    }

    private static JsonObject Give(JsonObject sent) =>
        ServiceMembers.Give(KeptDocument.Parse(KeptDocument.OfNew(JsonSerializer.SerializeToElement(sent), ServiceMembers.Of(Iris.Vocabulary))), Id, Now, Now, Iris);

    private static IEnumerable<string> Iri(JsonNode? node) => node switch
    {
        null => [],
        JsonArray array => array.Select(item => item!.GetValue<string>()),
        _ => [node.GetValue<string>()],
    };
}
