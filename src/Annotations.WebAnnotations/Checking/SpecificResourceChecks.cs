using Annotations.Model.Failures;

namespace Annotations.WebAnnotations.Checking;

/// <summary>Checks parts and states of resources (Data Model, section 4).</summary>
internal static class SpecificResourceChecks
{
    public static void Check(Node resource)
    {
        resource.Required("source", "A specific resource has one 'source': the IRI of what it is a part or a state of (Data Model, section 4).")?.IsSource();
        foreach (var selector in resource.Each("selector")) SelectorChecks.CheckSelector(selector);
        foreach (var state in resource.Each("state")) SelectorChecks.CheckState(state);
        foreach (var style in resource.Each("styleClass")) style.IsText();
        foreach (var other in resource.Each("renderedVia", "scope")) other.IsReference();
    }

    /// <summary>Section 4.4: a style sheet that is somewhere, or comes along.</summary>
    public static void CheckStylesheet(Node stylesheet)
    {
        stylesheet.IsReference();
        if (stylesheet.IsObject && !stylesheet.Has("id")) stylesheet.Required("value", "A style sheet is named by its 'id', or comes along in 'value' (Data Model, section 4.4).")?.IsText();
    }

    private static void IsSource(this Node source)
    {
        if (!source.IsObject) source.IsIri();
        else if (source.Name() is { } name) name.IsIri();
        else source.Faults.Add(new Fault($"{source.Pointer}/id", "required", "The source is named by its 'id'."));
    }
}
