using System.Text.Json;
using System.Text.Json.Nodes;
using Annotations.WebAnnotations.Checking;
using CsCheck;

namespace Annotations.WebAnnotations.Tests.Checking;

public sealed class AnnotationCheckerTests
{
    public static TheoryData<string> Valid => [.. Samples.Valid];

    public static TheoryData<string> Invalid => [.. Samples.Invalid];

    [Theory]
    [MemberData(nameof(Valid))]
    public void TakesWhatConforms(string name) => Assert.Empty(AnnotationChecker.Check(Samples.Read("valid", name)));

    [Theory]
    [MemberData(nameof(Invalid))]
    public void RefusesWhatDoesNotAndSaysWhere(string name)
    {
        var faults = AnnotationChecker.Check(Samples.Read("invalid", name));

        Assert.Contains(Samples.Pointers()[name], faults.Select(fault => fault.Pointer));
        Assert.All(faults, fault => Assert.NotEmpty(fault.Message));
    }

    [Fact]
    public void NamesEveryFaultAtOnce()
    {
        var json = JsonSerializer.Deserialize<JsonElement>("""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","created":"now","body":{"type":"TextualBody"}}""");

        Assert.Equal(["/body/value", "/created", "/target"], AnnotationChecker.Check(json).Select(fault => fault.Pointer).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"Annotation\"")]
    [InlineData("{}")]
    public void RefusesWhatIsNoObject(string json) => Assert.NotEmpty(AnnotationChecker.Check(JsonSerializer.Deserialize<JsonElement>(json)));

    [Fact]
    public void TakesEveryAnnotationThatIsMadeToConform() =>
        AnyWebAnnotation.Any.Sample(json => Assert.Empty(AnnotationChecker.Check(JsonSerializer.SerializeToElement(json))), iter: 2_000);

    [Fact]
    public void NeverFailsOnWhatSomebodySends() =>
        Gen.Select(AnyWebAnnotation.Any, Gen.Int[0, 1_000]).Sample((json, seed) => { AnnotationChecker.Check(JsonSerializer.SerializeToElement(Damaged(json, seed))); }, iter: 2_000);

    /// <summary>With one value somewhere replaced by another kind of value.</summary>
    private static JsonNode Damaged(JsonObject json, int seed)
    {
        var damaged = json.DeepClone().AsObject();
        var at = damaged;
        for (var i = seed; ; i /= 3)
        {
            var name = at.ElementAt(i % at.Count).Key;
            if (at[name] is JsonObject { Count: > 0 } inner && i % 2 == 0) at = inner;
            else
            {
                at[name] = (seed % 4) switch { 0 => 1.5, 1 => true, 2 => new JsonArray(new JsonArray()), _ => new JsonObject { ["id"] = false } };
                return damaged;
            }
        }
    }
}
