using Annotations.Model.Failures;

namespace Annotations.WebAnnotations.Checking;

/// <summary>Checks selectors (Data Model, section 4.2) and states (section 4.3).</summary>
internal static class SelectorChecks
{
    private static readonly string[] WithValue = ["FragmentSelector", "CssSelector", "XPathSelector"];
    private static readonly string[] WithPositions = ["TextPositionSelector", "DataPositionSelector"];
    private static readonly string[] Selectors = [.. WithValue, .. WithPositions, "TextQuoteSelector", "SvgSelector", "RangeSelector"];
    private static readonly string[] States = ["TimeState", "HttpRequestState"];

    public static void CheckSelector(Node selector)
    {
        if (Kind(selector, "selector", Selectors) is not { } type) return;
        if (WithValue.Contains(type)) selector.Required("value", $"A {type} has one 'value' (Data Model, section 4.2).")?.IsText();
        else if (WithPositions.Contains(type)) CheckPositions(selector, type);
        else if (type == "TextQuoteSelector") CheckQuote(selector);
        else if (type == "SvgSelector") CheckSvg(selector);
        else if (type == "RangeSelector") CheckRange(selector);
        selector.Single("conformsTo")?.IsReference();
        foreach (var refined in selector.Each("refinedBy")) CheckSelector(refined);
    }

    public static void CheckState(Node state)
    {
        if (Kind(state, "state", States) is not { } type) return;
        if (type == "HttpRequestState") state.Required("value", "An HttpRequestState has one 'value': the headers to send (Data Model, section 4.3.2).")?.IsText();
        else if (type == "TimeState") CheckTimes(state);
        foreach (var refined in state.Each("refinedBy")) CheckRefinementOfState(refined);
    }

    /// <summary>The type that the standard defines; null, with a fault, where what stands there is none that could be told.</summary>
    private static string? Kind(Node node, string what, string[] known)
    {
        if (!node.IsObject)
        {
            // It may stand elsewhere, under an IRI of its own.
            node.IsIri();
            return null;
        }

        node.Name()?.IsIri();
        var types = AnnotationChecker.TypesOf(node);
        if (types.FirstOrDefault(known.Contains) is { } type) return type;
        var isElsewhere = types.Count == 0 && node.Has("id");
        var isExtension = types.Count > 0 && (node.IsExtended || types.Any(Iri.IsAbsolute));
        if (!isElsewhere && !isExtension) node.Faults.Add(new Fault($"{node.Pointer}/type", types.Count == 0 ? "required" : "unknown-term", $"The type of a {what} is one of {string.Join(", ", known)}; others need a context that defines them."));
        return null;
    }

    private static void CheckPositions(Node selector, string type)
    {
        var (start, end) = (selector.Required("start", $"A {type} has one 'start'."), selector.Required("end", $"A {type} has one 'end'."));
        var faults = selector.Faults.Count;
        start?.IsPosition();
        end?.IsPosition();
        if (start is { } from && end is { } to && selector.Faults.Count == faults && to.Json.GetInt64() < from.Json.GetInt64()) to.Fault("out-of-order", "The end does not come before the start.");
    }

    private static void CheckQuote(Node selector)
    {
        selector.Required("exact", "A TextQuoteSelector has one 'exact': the words (Data Model, section 4.2.4).")?.IsText();
        selector.Single("prefix")?.IsText();
        selector.Single("suffix")?.IsText();
    }

    private static void CheckSvg(Node selector)
    {
        selector.Single("value")?.IsText();
        if (!selector.Has("value") && !selector.Has("id")) selector.Faults.Add(new Fault($"{selector.Pointer}/value", "required", "An SvgSelector has the drawing in 'value', or its 'id' (Data Model, section 4.2.7)."));
    }

    private static void CheckRange(Node selector)
    {
        if (selector.Required("startSelector", "A RangeSelector has one 'startSelector' (Data Model, section 4.2.8).") is { } start) CheckSelector(start);
        if (selector.Required("endSelector", "A RangeSelector has one 'endSelector' (Data Model, section 4.2.8).") is { } end) CheckSelector(end);
    }

    /// <summary>Section 4.3.1: moments, or a span of time.</summary>
    private static void CheckTimes(Node state)
    {
        foreach (var moment in state.Each("sourceDate")) moment.IsTime();
        state.Single("sourceDateStart")?.IsTime();
        state.Single("sourceDateEnd")?.IsTime();
        foreach (var cached in state.Each("cached")) cached.IsReference();
        var isSpan = state.Has("sourceDateStart") || state.Has("sourceDateEnd");
        if (isSpan && state.Has("sourceDate")) state.Fault("not-allowed", "A state has a 'sourceDate', or 'sourceDateStart' and 'sourceDateEnd', not both.");
        if (isSpan) state.Required("sourceDateStart", "A span of time has a 'sourceDateStart' where it has an end.");
        if (isSpan) state.Required("sourceDateEnd", "A span of time has a 'sourceDateEnd' where it has a start.");
        if (!isSpan && !state.Has("sourceDate") && !state.Has("cached")) state.Fault("required", "A TimeState has a 'sourceDate', a 'sourceDateStart' with its end, or a 'cached' copy.");
    }

    private static void CheckRefinementOfState(Node refined)
    {
        if (AnnotationChecker.TypesOf(refined).Any(States.Contains)) CheckState(refined);
        else CheckSelector(refined);
    }
}
