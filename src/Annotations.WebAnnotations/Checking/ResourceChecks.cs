using Annotations.Model.Failures;

namespace Annotations.WebAnnotations.Checking;

/// <summary>Checks bodies and targets (Data Model, section 3.2), and what annotations and they may say of themselves (section 3.3).</summary>
internal static class ResourceChecks
{
    private static readonly string[] Sets = ["Choice", "List", "Composite", "Independents"];
    private static readonly string[] OfSpecificResources = ["selector", "state", "styleClass", "renderedVia", "scope"];

    public static void Check(Node resource)
    {
        if (!resource.IsObject)
        {
            resource.IsIri();
            return;
        }

        foreach (var type in resource.Each("type")) type.IsText();
        resource.Name()?.IsIri();
        foreach (var purpose in resource.Each("purpose")) purpose.IsMotivation();
        CheckOtherProperties(resource);
        CheckText(resource);
        CheckKind(resource);
    }

    /// <summary>Sections 3.3.1 to 3.3.7.</summary>
    public static void CheckOtherProperties(Node node)
    {
        node.Single("created")?.IsTime();
        node.Single("modified")?.IsTime();
        node.Single("generated")?.IsTime();
        foreach (var agent in node.Each("creator", "generator")) CheckAgent(agent);
        foreach (var audience in node.Each("audience")) audience.IsReference();
        foreach (var feature in node.Each("accessibility")) feature.IsText();
        foreach (var rights in node.Each("rights")) rights.IsReference();
        foreach (var via in node.Each("via")) via.IsReference();
        node.Single("canonical")?.IsIri();
    }

    private static void CheckAgent(Node agent)
    {
        agent.IsReference();
        if (!agent.IsObject) return;
        foreach (var text in agent.Each("type", "name", "nickname", "email_sha1")) text.IsText();
        foreach (var iri in agent.Each("email", "homepage")) iri.IsReference();
    }

    /// <summary>Section 3.2.1.</summary>
    private static void CheckText(Node resource)
    {
        foreach (var text in resource.Each("format", "language")) text.IsText();
        resource.Single("processingLanguage")?.IsText();
        resource.Single("textDirection")?.IsDirection();
    }

    private static void CheckKind(Node resource)
    {
        var types = AnnotationChecker.TypesOf(resource);
        if (types.Any(Sets.Contains)) CheckSet(resource);
        else if (types.Contains("TextualBody") || (resource.Has("value") && !resource.Has("source"))) resource.Required("value", "A textual body has one 'value', its text (Data Model, section 3.2.4).")?.IsText();
        else if (types.Contains("SpecificResource") || resource.Has("source") || OfSpecificResources.Any(resource.Has)) SpecificResourceChecks.Check(resource);
        else if (!resource.Has("id") && !(resource.IsExtended && types.Count > 0)) resource.Faults.Add(new Fault($"{resource.Pointer}/id", "required", "A resource is named by its 'id'; text that comes along has a 'value', a part of a resource a 'source' (Data Model, section 3.2.1)."));
    }

    /// <summary>Section 3.2.7, and the sets of resources of the vocabulary's appendix.</summary>
    private static void CheckSet(Node set)
    {
        if (set.Member("items") is not { IsArray: true } items || items.Json.GetArrayLength() == 0)
        {
            set.Faults.Add(new Fault($"{set.Pointer}/items", "required", "A choice or another set has 'items', an array of one resource or more (Data Model, section 3.2.7)."));
            return;
        }

        foreach (var item in items.Items()) Check(item);
    }
}
