using System.Text.Json;
using Annotations.Model.Failures;
using Annotations.WebAnnotations.Terms;

namespace Annotations.WebAnnotations.Checking;

/// <summary>Checks what the Web Annotation Data Model (W3C Recommendation of 2017-02-23) says that an annotation MUST be.</summary>
public static class AnnotationChecker
{
    /// <summary>Whether it says of itself that it is an annotation (section 3.1).</summary>
    public static bool IsAnnotation(JsonElement json) => TypesOf(new Node(json, "", [], IsExtended: false)).Contains("Annotation");

    /// <summary>Everything that is wrong; nothing where it conforms.</summary>
    public static IReadOnlyList<Fault> Check(JsonElement json)
    {
        var faults = new List<Fault>();
        var annotation = new Node(json, "", faults, IsExtended: false);
        if (!annotation.IsObject)
        {
            annotation.Fault("wrong-type", "An annotation is a JSON object.");
            return faults;
        }

        annotation = annotation with { IsExtended = CheckContext(annotation) };
        CheckType(annotation);
        annotation.Single("id")?.IsIri();
        CheckBodies(annotation);
        CheckTargets(annotation);
        foreach (var motivation in annotation.Each("motivation")) motivation.IsMotivation();
        ResourceChecks.CheckOtherProperties(annotation);
        if (annotation.Single("stylesheet") is { } stylesheet) SpecificResourceChecks.CheckStylesheet(stylesheet);
        return faults;
    }

    /// <returns>Whether there are contexts beside the standard's.</returns>
    private static bool CheckContext(Node annotation)
    {
        if (annotation.Member("@context") is not { } context)
        {
            annotation.Faults.Add(new Fault("/@context", "required", $"An annotation names its context: {AnnotationNamespace.Context} (Data Model, section 3.1)."));
            return true;
        }

        var named = context.Items();
        foreach (var other in named.Where(item => !item.IsObject)) other.IsIri();
        if (named.All(item => item.Text != AnnotationNamespace.Context)) context.Fault("context-missing", $"{AnnotationNamespace.Context} is the context, or one of several (Data Model, section 3.1).");
        return named.Count > 1;
    }

    private static void CheckType(Node annotation)
    {
        foreach (var type in annotation.Each("type")) type.IsText();
        if (!TypesOf(annotation).Contains("Annotation")) annotation.Faults.Add(new Fault("/type", "not-an-annotation", "The type of an annotation is 'Annotation', or that is one of several (Data Model, section 3.1)."));
    }

    private static void CheckBodies(Node annotation)
    {
        if (annotation.Single("bodyValue") is { } value) value.IsText();
        if (annotation.Has("bodyValue") && annotation.Has("body")) annotation.Member("bodyValue")!.Value.Fault("not-allowed", "An annotation has a 'body' or a 'bodyValue', not both (Data Model, section 3.2.5).");
        foreach (var body in annotation.Each("body")) ResourceChecks.Check(body);
    }

    private static void CheckTargets(Node annotation)
    {
        var targets = annotation.Each("target");
        if (targets.Count == 0) annotation.Faults.Add(new Fault("/target", "required", "An annotation has at least one target: what it is about (Data Model, section 3.1)."));
        foreach (var target in targets) ResourceChecks.Check(target);
    }

    internal static IReadOnlyList<string> TypesOf(Node node) => [.. node.Each("type").Select(type => type.Text).OfType<string>()];
}
