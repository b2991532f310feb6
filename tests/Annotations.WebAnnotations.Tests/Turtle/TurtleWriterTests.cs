using System.Text.Json.Nodes;
using Annotations.WebAnnotations.Turtle;
using CsCheck;

namespace Annotations.WebAnnotations.Tests.Turtle;

public sealed class TurtleWriterTests
{
    [Fact]
    public void SaysInTurtleWhatAProcessorReadsInJson()
    {
        var documents = Samples.Valid.Select(name => JsonNode.Parse(Samples.Read("valid", name).GetRawText())!.AsObject())
            .Concat(Enumerable.Range(0, 150).Select(i => AnyWebAnnotation.Any.Single()))
            .Select(document => (Json: document.ToJsonString(), Turtle: TurtleWriter.Write(document)))
            .Where(document => document.Turtle is not null)
            .ToList();

        var triples = JsonLd.Canonical(documents.Select(document => ((string?)document.Json, document.Turtle)));

        foreach (var (document, read) in documents.Zip(triples)) Assert.True(read.FromJson == read.FromTurtle, $"{document.Json}\n\n{document.Turtle}\n\n{read.FromJson}");
        Assert.True(triples.Count(read => read.FromJson is not null) > 120);
    }

    [Theory]
    [InlineData("http://example.org/context.jsonld")]
    [InlineData("https://www.w3.org/ns/anno.jsonld")]
    public void WritesNothingThatWouldLoseWordsOfAContextThatItDoesNotKnow(string context) =>
        Assert.Null(TurtleWriter.Write(new JsonObject { ["@context"] = new JsonArray("http://www.w3.org/ns/anno.jsonld", context), ["id"] = "urn:x:1" }));
}
