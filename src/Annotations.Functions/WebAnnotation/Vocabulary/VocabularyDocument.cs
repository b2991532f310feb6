using System.Text.Json.Nodes;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.WebAnnotations.Mapping;

namespace Annotations.Functions.WebAnnotation.Vocabulary;

/// <summary>Writes the service's vocabulary as linked data: motivations for each kind of annotation and way of disputing, below the standard's (Web Annotation Vocabulary, appendix "Extending motivations"), and properties.</summary>
internal static class VocabularyDocument
{
    public static JsonObject Of(ServiceVocabulary vocabulary) => new()
    {
        ["@context"] = Context(vocabulary),
        ["id"] = vocabulary.Document,
        ["type"] = new JsonArray("owl:Ontology", "skos:ConceptScheme"),
        ["label"] = "Annotations: kinds of annotations, ways of disputing, and how sources are cited",
        ["terms"] = new JsonArray([.. Kinds(vocabulary), .. Disputes(vocabulary), .. Properties(vocabulary)]),
    };

    /// <summary>The standard's words and ours, so that a document may name the vocabulary as a context of its own.</summary>
    private static JsonArray Context(ServiceVocabulary vocabulary) =>
    [
        "http://www.w3.org/ns/anno.jsonld",
        new JsonObject
        {
            [ServiceVocabulary.Prefix] = vocabulary.Namespace,
            ["terms"] = Term("dcterms:hasPart"),
            ["broader"] = Term("skos:broader"),
            ["inScheme"] = Term("skos:inScheme"),
            ["definition"] = "skos:definition",
        },
    ];

    private static JsonObject Term(string iri) => new() { ["@id"] = iri, ["@type"] = "@id" };

    private static IEnumerable<JsonObject> Kinds(ServiceVocabulary vocabulary) =>
        from kind in Enum.GetValues<AnnotationKind>()
        select Concept(vocabulary, ServiceVocabulary.Name(kind), Definition(kind), Motivation.BroaderOf(kind));

    private static IEnumerable<JsonObject> Disputes(ServiceVocabulary vocabulary) =>
        from dispute in Enum.GetValues<DisputeKind>()
        select Concept(vocabulary, ServiceVocabulary.Name(dispute), Definition(dispute), Motivation.BroaderOf(dispute), vocabulary.MotivationOf(AnnotationKind.CounterClaim));

    private static JsonObject Concept(ServiceVocabulary vocabulary, string name, string definition, params string[] broader) => new()
    {
        ["id"] = vocabulary.Term(name),
        ["type"] = new JsonArray("Motivation", "skos:Concept"),
        ["label"] = name,
        ["definition"] = definition,
        ["broader"] = new JsonArray([.. broader.Select(one => JsonValue.Create(one.Contains(':', StringComparison.Ordinal) ? one : $"oa:{one}"))]),
        ["inScheme"] = vocabulary.Document,
    };

    private static IEnumerable<JsonObject> Properties(ServiceVocabulary vocabulary) =>
        from property in VocabularyProperty.All
        select new JsonObject
        {
            ["id"] = vocabulary.Term(property.Name),
            ["type"] = property.IsClass ? "rdfs:Resource" : "rdf:Property",
            ["label"] = property.Name,
            ["definition"] = property.Definition,
        };

    private static string Definition(AnnotationKind kind) => kind switch
    {
        AnnotationKind.Evidence => "Gives a source that bears on the claim.",
        AnnotationKind.Context => "Tells what a reader needs to know around the claim.",
        AnnotationKind.Correction => "Puts an error right: a date, a number, a name.",
        AnnotationKind.Question => "Asks. It needs no source.",
        AnnotationKind.Interpretation => "Reads the claim in a certain way.",
        AnnotationKind.Translation => "Renders the sentence, or a source of it, in another language.",
        AnnotationKind.CounterClaim => "Disputes a sentence, an annotation or another counter-claim.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Definition(DisputeKind dispute) => dispute switch
    {
        DisputeKind.Rebuts => "The claim is false.",
        DisputeKind.Undercuts => "The evidence does not support the claim.",
        DisputeKind.Undermines => "The source is unreliable.",
        _ => throw new ArgumentOutOfRangeException(nameof(dispute)),
    };
}
