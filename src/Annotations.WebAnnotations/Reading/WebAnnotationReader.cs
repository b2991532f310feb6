using System.Text.Json;
using Annotations.Model.Annotations;
using Annotations.WebAnnotations.Mapping;

namespace Annotations.WebAnnotations.Reading;

/// <summary>Reads annotations that conform to the Web Annotation Data Model.</summary>
public static class WebAnnotationReader
{
    public static AnnotationReading Read(JsonElement annotation, EssayIris iris)
    {
        var vocabulary = iris.Vocabulary;
        var bodies = new BodyReader(iris);
        if (annotation.Text("bodyValue") is { } value) bodies.AddText(value, language: null);
        var roles = annotation.Each("body").Select((body, i) => bodies.Add(body, PointerTo(annotation, "body", i))).ToList();
        var motivations = annotation.Texts("motivation");
        return new AnnotationReading(
            Motivation.KindOf(motivations, vocabulary) ?? Motivation.KindOf(bodies.Purposes, vocabulary) ?? AnnotationKind.Interpretation,
            Motivation.DisputeOf(motivations, vocabulary),
            bodies.Text,
            bodies.Language,
            bodies.Tags,
            bodies.Sources,
            roles,
            [.. annotation.Each("target").Select((target, i) => TargetReader.Read(target, PointerTo(annotation, "target", i), iris))],
            RightsReading.Of(annotation));
    }

    private static string PointerTo(JsonElement annotation, string member, int index) =>
        annotation.GetProperty(member).ValueKind == JsonValueKind.Array ? $"/{member}/{index}" : $"/{member}";
}
