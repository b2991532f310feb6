using System.Text.Json;
using Annotations.WebAnnotations.Terms;

namespace Annotations.WebAnnotations.Checking;

/// <summary>Checks of single values.</summary>
internal static class Values
{
    private static readonly string[] Directions = ["ltr", "rtl", "auto"];

    public static void IsText(this Node node)
    {
        if (node.Text is null) node.Fault("wrong-type", "A string stands here.");
    }

    public static void IsIri(this Node node)
    {
        if (node.Text is not { } text) node.Fault("wrong-type", "An IRI stands here, as a string.");
        else if (!Iri.IsAbsolute(text)) node.Fault("not-an-iri", "An absolute IRI stands here, such as http://example.org/page or urn:uuid:….");
    }

    public static void IsTime(this Node node)
    {
        if (node.Text is not { } text || !UtcTime.IsTime(text)) node.Fault("not-a-time", "A time in UTC stands here, as xsd:dateTime with a Z, such as 2015-10-13T13:00:00Z (Data Model, section 3.3.1).");
    }

    public static void IsDirection(this Node node)
    {
        if (node.Text is not { } text || !Directions.Contains(text)) node.Fault("unknown-term", "The direction of text is ltr, rtl or auto (Data Model, section 3.2.1).");
    }

    /// <summary>A count of characters or bytes.</summary>
    public static void IsPosition(this Node node)
    {
        if (node.Json.ValueKind != JsonValueKind.Number || !node.Json.TryGetInt64(out var number) || number < 0) node.Fault("not-a-position", "A whole number of 0 or more stands here.");
    }

    /// <summary>A motivation (Data Model, section 3.3.5): a name that the standard defines, or an IRI.</summary>
    public static void IsMotivation(this Node node)
    {
        if (node.Text is not { } text) node.Fault("wrong-type", "A motivation is a name or an IRI, as a string.");
        else if (!node.IsExtended && !StandardMotivations.All.Contains(text) && !Iri.IsAbsolute(text)) node.Fault("unknown-term", $"A motivation is an IRI or one of {string.Join(", ", StandardMotivations.All.Order(StringComparer.Ordinal))}; other names need a context that defines them.");
    }

    /// <summary>An IRI, or an object that may have one as its id.</summary>
    public static void IsReference(this Node node)
    {
        if (!node.IsObject) node.IsIri();
        else node.Name()?.IsIri();
    }
}
