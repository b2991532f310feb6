using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Annotations.Citations.Locators;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Essays;
using Annotations.Model.Rights;
using Annotations.Model.Scholars;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;
using Annotations.Model.Versions;
using Annotations.WebAnnotations.Checking;
using Annotations.WebAnnotations.Documents;
using Annotations.WebAnnotations.Mapping;
using Annotations.WebAnnotations.Reading;
using CsCheck;

namespace Annotations.WebAnnotations.Tests.Documents;

/// <summary>An essay's own annotations as documents, and what is read of them again.</summary>
public sealed class AnnotationDocumentTests
{
    private const string Text = "Patrols met east of the Khalkha 𝄞. Each side held a map. By September it was over.";

    private static readonly EssayId Essay = EssayId.TryParse("khalkha", out var id) ? id : default;
    private static readonly EssayIris Iris = new("https://annotations.example.org/api", Essay);
    private static readonly EssayContent Content = new(Text, [], [.. new[] { (0, 35), (36, 57), (58, 83) }.Select((span, i) => new Sentence(new SentenceId(i + 1), i + 1, 1, new TextSpan(span.Item1, span.Item2)))]);
    private static readonly SourceId Coox = SourceId.TryParse("coox1985", out var id) ? id : default;
    private static readonly AnnotationContext Context = new(Iris, Content, new Dictionary<SourceId, string> { [Coox] = "Coox, Nomonhan (1985)" });
    private static readonly Change Made = new(new Scholar("0000-0002-1825-0097", "Ada"), new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero), Guid.Parse("00000001-0000-7000-8000-000000000000"));

    private static readonly Gen<string> Word = Gen.OneOf("map", "Халх", "a *b*", "x\ny", "\"q\"", "𝄞");

    private static readonly Gen<Citation> AnyCitation = Gen.Select(Gen.OneOf("45-47", "12", null!), Word, Gen.OneOf(Enum.GetValues<CitationRelation>()), (locator, quotation, relation) =>
        new Citation(Coox, locator, locator is null ? null : LocatorLabel.Page, quotation, relation));

    private static readonly Gen<Licence?> AnyLicence = Gen.OneOf("", "CC-BY-4.0", "http://rightsstatements.org/vocab/InC/1.0/", "https://example.org/terms?a=1&b=2").Select(text => Licence.TryParse(text, out var licence) ? licence : (Licence?)null);

    private static readonly Gen<Annotation> AnyAnnotation = Gen.Select(
        Gen.OneOf(Enum.GetValues<AnnotationKind>()), Word.Array[1, 4], Word.Array[0, 4], AnyCitation.Array[1, 3], Gen.OneOf(Enum.GetValues<DisputeKind>()), Gen.Bool, Gen.Int[1, 3],
        (kind, texts, tags, citations, dispute, isOfAnnotation, sentence) => Make(
            new Statement(kind, string.Join(' ', texts), "en", [.. tags.DistinctBy(TagKey.Of)], citations),
            kind == AnnotationKind.CounterClaim ? new Dispute(dispute, isOfAnnotation ? new AnnotationId(new SentenceId(sentence), Guid.NewGuid()) : null, 1) : null,
            sentence)).Select(AnyLicence, (annotation, licence) => annotation with { Statement = annotation.Statement with { Rights = licence } });

    [Fact]
    public void ConformsWhateverIsAnnotated() =>
        AnyAnnotation.Sample(annotation => Assert.Empty(AnnotationChecker.Check(JsonSerializer.SerializeToElement(AnnotationDocument.Of(annotation, Context)))));

    [Fact]
    public void IsReadAsWhatItWas() => AnyAnnotation.Sample(annotation =>
    {
        var reading = WebAnnotationReader.Read(JsonSerializer.SerializeToElement(AnnotationDocument.Of(annotation, Context)), Iris);

        var statement = annotation.Statement;
        Assert.Equal((statement.Body, "en", annotation.Dispute?.Kind), (reading.Text, reading.Language, reading.Dispute));
        if (annotation.Dispute is null) Assert.Equal(statement.Kind, reading.Kind);
        Assert.Equal(statement.Tags, reading.Tags);
        Assert.Equal(new RightsReading(statement.Rights, IsOther: false), reading.Rights);
        Assert.Equal(statement.Citations.Select(c => (c.Source, c.Locator, c.Label?.Name, c.Quotation, c.Relation)), reading.Sources.Select(s => (s.Known!.Value, s.Locator, s.Label, s.Quotation, s.Relation)));
        Assert.Equal(annotation.Dispute?.Annotation, reading.Targets.Single().Annotation);
        if (annotation.Dispute?.Annotation is null) Assert.Equal(annotation.Target.Sentence, reading.Targets.Single().Anchor!.Sentence);
    });

    [Fact]
    public void KeepsWhatItDoesNotUnderstandWhenTheStatementIsChangedByOtherWays() => AnyWebAnnotation.Any.Sample(sent =>
    {
        var kept = KeptDocument.OfNew(JsonSerializer.SerializeToElement(sent), []);
        var rights = RightsReading.Of(JsonSerializer.SerializeToElement(sent)).Licence;
        var annotation = Make(new Statement(AnnotationKind.Context, "Changed.", null, ["new"], []) { Rights = rights }, dispute: null, 1) with { Sent = new SentDocument(kept, IsCurrent: false) };

        var given = AnnotationDocument.Of(annotation, Context);

        var reading = WebAnnotationReader.Read(JsonSerializer.SerializeToElement(given), Iris);
        Assert.Equal(("Changed.", AnnotationKind.Context), (reading.Text, reading.Kind));
        Assert.Equal(["new"], reading.Tags);
        Assert.Empty(reading.Sources);
        var own = new[] { "id", "via", "body", "motivation", "modified", "@context" };
        foreach (var (name, value) in sent.Where(member => !own.Contains(member.Key))) Assert.True(JsonNode.DeepEquals(value, given[name]), name);
        Assert.Empty(AnnotationChecker.Check(JsonSerializer.SerializeToElement(given)));
    });

    /// <summary>Data Model, section 3.3.6.</summary>
    [Theory]
    [InlineData("\"https://creativecommons.org/licenses/by/4.0/\"", "https://creativecommons.org/licenses/by/4.0/", false)]
    [InlineData("[\"http://creativecommons.org/licenses/by/4.0/deed\"]", "https://creativecommons.org/licenses/by/4.0/", false)]
    [InlineData("{\"id\":\"http://example.org/terms\",\"label\":\"Terms\"}", "http://example.org/terms", false)]
    [InlineData("{\"label\":\"Terms\"}", null, true)]
    [InlineData("[\"http://example.org/a\",\"http://example.org/b\"]", null, true)]
    [InlineData("\"urn:x:terms\"", null, true)]
    [InlineData("[]", null, false)]
    [InlineData("null", null, false)]
    public void RightsAreReadInEveryShapeThatTheStandardHas(string rights, string? licence, bool isOther)
    {
        var reading = RightsReading.Of(JsonSerializer.Deserialize<JsonElement>($$"""{"rights":{{rights}}}"""));

        Assert.Equal((licence, isOther), (reading.Licence?.Iri, reading.IsOther));
    }

    [Theory]
    [InlineData("""{"id":"http://creativecommons.org/licenses/by/4.0/","label":"Free"}""", "CC-BY-4.0", """{"id":"http://creativecommons.org/licenses/by/4.0/","label":"Free"}""")]
    [InlineData("\"http://creativecommons.org/licenses/by/4.0/\"", "CC0", "\"https://creativecommons.org/publicdomain/zero/1.0/\"")]
    [InlineData("\"http://creativecommons.org/licenses/by/4.0/\"", "", "null")]
    [InlineData("""["urn:x:a","urn:x:b"]""", "", """["urn:x:a","urn:x:b"]""")]
    [InlineData("""["urn:x:a","urn:x:b"]""", "CC0", "\"https://creativecommons.org/publicdomain/zero/1.0/\"")]
    public void RightsThatWereChangedByOtherWaysStandInPlaceOfThoseThatWereUnderstood(string sent, string now, string given)
    {
        var kept = $$"""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","body":"urn:x:extra","target":"urn:x:target","rights":{{sent}}}""";
        var statement = new Statement(AnnotationKind.Question, "Which?", null, [], []) { Rights = Licence.TryParse(now, out var licence) ? licence : null };

        var document = AnnotationDocument.Of(Make(statement, null, 1) with { Sent = new SentDocument(kept, IsCurrent: false) }, Context);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(given), document["rights"]), document["rights"]?.ToJsonString());
    }

    [Fact]
    public void HasTheTriplesThatAreMeant()
    {
        var evidence = Make(new Statement(AnnotationKind.Evidence, "Coox lays out *both* lines.", "en", ["maps"], [new Citation(Coox, "45-47", LocatorLabel.Page, "the map", CitationRelation.Supports)]) { Rights = Licence.TryParse("CC-BY-4.0", out var by) ? by : null }, dispute: null, 1, exact: "Khalkha 𝄞");
        var counter = Make(new Statement(AnnotationKind.CounterClaim, "A map is no border.", null, [], [new Citation(Coox, null, null, null, CitationRelation.Disputes)]), new Dispute(DisputeKind.Undercuts, evidence.Id, 1), 1);

        Check("own-annotation", AnnotationDocument.Of(evidence, Context));
        Check("own-counter-claim", AnnotationDocument.Of(counter, Context));
    }

    [Fact]
    public void CountsPositionsInCodePoints()
    {
        var target = AnnotationDocument.Of(Make(new Statement(AnnotationKind.Question, "Which?", null, [], []), null, 2, "Each side"), Context)["target"]!;

        Assert.Equal((35, 44), (target["selector"]![1]!["start"]!.GetValue<int>(), target["selector"]![1]!["end"]!.GetValue<int>()));
    }

    /// <summary>Compares with files that were looked at; ANNOTATIONS_GOLDEN=write writes them, to be looked at.</summary>
    private static void Check(string name, JsonObject document)
    {
        var json = document.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }) + "\n";
        var triples = JsonLd.TriplesOf(json);
        if (Environment.GetEnvironmentVariable("ANNOTATIONS_GOLDEN") == "write")
        {
            File.WriteAllText(Samples.PathOf(name + ".jsonld"), json);
            File.WriteAllText(Samples.PathOf(name + ".nq"), triples);
        }

        Assert.Equal(Samples.Text(name + ".jsonld"), json);
        Assert.Equal(Samples.Text(name + ".nq"), triples);
    }

    private static Annotation Make(Statement statement, Dispute? dispute, int sentence, string? exact = null) => new()
    {
        Essay = Essay,
        Id = new AnnotationId(new SentenceId(sentence), Made.Operation),
        Target = new Target(new SentenceId(sentence), new SentenceId(sentence), [new SentenceId(sentence)], exact),
        Statement = statement,
        Dispute = dispute,
        Revision = 1,
        Created = Made,
        Modified = Made,
    };
}
