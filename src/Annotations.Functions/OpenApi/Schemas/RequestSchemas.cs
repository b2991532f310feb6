using System.Text.Json.Nodes;
using Annotations.Model;
using Annotations.Model.Access;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Rights;
using Annotations.Model.Scholars;
using Annotations.Citations.Locators;

namespace Annotations.Functions.OpenApi.Schemas;

/// <summary>What is sent as JSON. It is read member by member, so that every fault is told at once; a test compares these members with those that are read.</summary>
internal static class RequestSchemas
{
    private const string ReadOnly = "Members that the service sets may come back as they were read, and not otherwise.";

    public static IEnumerable<(string Name, JsonObject Schema)> All =>
    [
        ("EssayToPut", Essay()),
        ("PolicyToPut", Policy()),
        ("AnnotationToCreate", Schema.Object([.. Target(), ("kind!", AnnotationKinds(), null), .. Statement()])),
        ("AnnotationToPut", Change()),
        ("CounterClaimToCreate", Schema.Object([("dispute!", Schema.OneOf<DisputeKind>(), "rebuts: the claim is false; undercuts: the evidence does not support it; undermines: the source is unreliable."), .. Statement()])),
        ("CitationToCreate", Citation()),
        ("MemberToPut", Schema.Object(("role!", Schema.OneOf<Role>(), null), ("scholar", Schema.Text(64), "The one whom the address names."))),
        ("ReasonToGive", Schema.Object(("reason!", Schema.Text(Limits.ReasonCharacters), null))),
        ("ProfileToPut", Profile()),
    ];

    /// <summary>A kind that an annotation is made with; a counter-claim is made at what it disputes.</summary>
    public static JsonObject AnnotationKinds() =>
        Schema.OneOf(Enum.GetValues<AnnotationKind>().Where(kind => kind != AnnotationKind.CounterClaim).Select(Http.WireNames<AnnotationKind>.Of));

    private static JsonObject Essay() => Noted(ReadOnly, Schema.Object(
        ("title", Schema.Text(Limits.EssayTitleCharacters), "A new essay has one."),
        ("language", Schema.Text(), "A language tag (BCP 47), such as en."),
        ("format", Schema.OneOf("text/plain", "text/markdown"), "What the text is."),
        ("text", Schema.Text(), $"A new essay has one, of at most {Limits.SentencesPerEssay:N0} sentences."),
        ("citation", new JsonObject { ["anyOf"] = new JsonArray(Schema.Ref("Reference"), new JsonObject { ["type"] = "null" }) }, "How the essay itself is cited; null takes it away."),
        ("partitions", Schema.Number(1, Limits.Partitions), "Over how many partitions its annotations are spread; decided when it is made."),
        ("visibility", Schema.OneOf<Visibility>(), null),
        ("policy", Schema.Ref("PolicyToPut"), null)));

    private static JsonObject Policy() => Schema.Object(
        ("annotators", Schema.OneOf<Annotators>(), "Who may annotate."),
        ("sourcesRequired", Schema.List(Schema.OneOf<AnnotationKind>()), "The kinds of annotation that cite a source."),
        ("licences", Schema.List(Schema.Text(Limits.LicenceCharacters), Limits.LicencesPerEssay), "Those under which annotations are taken; any, and none, where it is left out or empty."),
        ("defaultLicence", Schema.Text(Limits.LicenceCharacters), "The one under which a scholar puts what they save without saying another; one of licences, where there are any."));

    private static IEnumerable<(string Name, JsonNode Schema, string? Description)> Target() =>
    [
        ("sentence", Schema.Ref("SentenceId"), "The sentence, or the first of a run; or give a quote."),
        ("throughSentence", Schema.Ref("SentenceId"), $"The last of a run of at most {Limits.SentencesPerAnnotation} sentences."),
        ("quote", Schema.Text(Limits.QuoteCharacters), "Words of the essay. They are found letter for letter, or else with white space and typographic quotes and dashes taken alike."),
    ];

    private static IEnumerable<(string Name, JsonNode Schema, string? Description)> Statement() =>
    [
        ("body!", Schema.Text(Limits.AnnotationBodyCharacters), "What is said, in Markdown."),
        ("language", Schema.Text(), "A language tag (BCP 47), such as en."),
        ("rights", new JsonObject { ["type"] = Schema.ArrayOf(["string", "null"]), ["maxLength"] = Limits.LicenceCharacters }, $"The licence under which it is. {Licence.Rule} In a change it stays where it is left out, and null takes it away."),
        ("tags", Schema.List(Schema.Text(Limits.TagCharacters), Limits.TagsPerAnnotation), null),
        ("sources", Schema.List(Schema.Ref("CitationToCreate"), Limits.SourcesPerAnnotation), "At least one, but for the kinds that the essay's policy lets go without; usually questions."),
    ];

    private static JsonObject Change() => Noted(
        $"{ReadOnly} What an annotation is about cannot be changed.",
        Schema.Object([("kind", Schema.OneOf<AnnotationKind>(), "An annotation has one; a counter-claim stays one."), ("dispute", Schema.OneOf<DisputeKind>(), "Of a counter-claim."), .. Statement()]));

    private static JsonObject Citation() => Noted("Either source or reference.", Schema.Object(
        ("source", Schema.Text(), "The id of a source of the essay."),
        ("reference", Schema.Ref("Reference"), "A new one, which the essay gets as a source."),
        ("locator", Schema.Text(Limits.LocatorCharacters), "Where in the source, such as 117-119."),
        ("label", Schema.OneOf(LocatorLabel.All.Select(label => label.Name)), "What the locator counts; page where it is left out."),
        ("quotation", Schema.Text(Limits.QuotationCharacters), "Words of the source."),
        ("relation", Schema.OneOf<CitationRelation>(), "supports where it is left out.")));

    private static JsonObject Profile() => Noted(ReadOnly, Schema.Object(
        ("name!", Schema.Text(Limits.ScholarNameCharacters), "What readers see."),
        ("orcid", Schema.Text(100), "Checked, its check digit too."),
        ("affiliation", Schema.Text(Limits.AffiliationCharacters), null)));

    private static JsonObject Noted(string note, JsonObject schema)
    {
        schema["description"] = note;
        return schema;
    }
}
