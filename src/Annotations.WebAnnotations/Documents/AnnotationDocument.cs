using System.Text.Json;
using System.Text.Json.Nodes;
using Annotations.Model.Annotations;
using Annotations.Model.Rights;
using Annotations.WebAnnotations.Mapping;
using Annotations.WebAnnotations.Reading;
using Annotations.WebAnnotations.Terms;

namespace Annotations.WebAnnotations.Documents;

/// <summary>Writes an annotation of an essay in JSON-LD (W3C Web Annotation Data Model, section 3).</summary>
public static class AnnotationDocument
{
    /// <summary>As its sender wrote it, where it came in a document; what was changed since by other ways stands in place of what it replaced.</summary>
    public static JsonObject Of(Annotation annotation, AnnotationContext context)
    {
        var iris = context.Iris;
        var document = annotation.Sent switch
        {
            null => OwnOf(annotation, context),
            { IsCurrent: true } sent => KeptDocument.Parse(sent.Json),
            { } sent => Renewed(annotation, KeptDocument.Parse(sent.Json), context),
        };
        var given = ServiceMembers.Give(document, iris.Annotation(annotation.Id), annotation.Created, annotation.Modified, iris);
        if (annotation.Statement.Rights is { } licence) given["rights"] ??= licence.Iri;
        given["canonical"] ??= iris.Canonical(annotation.Id);
        if (annotation.Sent is not null && annotation.Dispute?.Annotation is null) given[iris.Vocabulary.Term("sentence")] = SentencesOf(annotation.Target, iris);
        if (annotation.Target.Score is { } score) given[iris.Vocabulary.Term("anchoringScore")] = score;
        return given;
    }

    /// <summary>The context of documents that use the service's own words: it comes along, so that nobody must fetch it.</summary>
    public static JsonArray ContextOf(ServiceVocabulary vocabulary) =>
        [AnnotationNamespace.Context, new JsonObject { [ServiceVocabulary.Prefix] = vocabulary.Namespace }];

    private static JsonObject OwnOf(Annotation annotation, AnnotationContext context) => new()
    {
        ["@context"] = ContextOf(context.Iris.Vocabulary),
        ["type"] = "Annotation",
        ["motivation"] = MotivationsOf(annotation, context),
        ["body"] = new JsonArray([.. Bodies.Of(annotation.Statement, context)]),
        ["target"] = Targets.Of(annotation, context),
    };

    /// <summary>The bodies that were understood give way to those of the statement as it is; all else stays.</summary>
    private static JsonObject Renewed(Annotation annotation, JsonObject document, AnnotationContext context)
    {
        var sent = JsonSerializer.SerializeToElement(document);
        var roles = WebAnnotationReader.Read(sent, context.Iris).Bodies;
        var kept = sent.Each("body").Where((_, i) => roles[i] == BodyRole.Other).Select(body => JsonNode.Parse(body.GetRawText()));
        document.Remove("bodyValue");
        document["body"] = new JsonArray([.. Bodies.Of(annotation.Statement, context), .. kept]);
        document["motivation"] = MotivationsOf(annotation, context);
        if (!StillSays(RightsReading.Of(sent), annotation.Statement.Rights)) document.Remove("rights");
        document["@context"] = Extended(document["@context"]!, context.Iris.Vocabulary);
        document.Remove("modified");
        return document;
    }

    /// <summary>Whether what a document says of its rights stands beside the licence that the annotation has now. What was not understood does while there is none.</summary>
    private static bool StillSays(RightsReading said, Licence? now) => said.IsOther ? now is null : said.Licence == now;

    private static JsonArray Extended(JsonNode contexts, ServiceVocabulary vocabulary)
    {
        var all = contexts is JsonArray array ? array.DeepClone().AsArray() : [contexts.DeepClone()];
        var own = ContextOf(vocabulary)[1]!;
        if (!all.Any(item => JsonNode.DeepEquals(item, own))) all.Add(own.DeepClone());
        return all;
    }

    private static JsonArray MotivationsOf(Annotation annotation, AnnotationContext context) =>
        [.. Motivation.Of(annotation, context.Iris.Vocabulary).Select(motivation => JsonValue.Create(motivation))];

    private static JsonNode SentencesOf(Target target, EssayIris iris)
    {
        var sentences = target.Sentences.Select(sentence => (JsonNode)new JsonObject { ["id"] = iris.Sentence(sentence) }).ToArray();
        return sentences is [var only] ? only : new JsonArray(sentences);
    }
}
