using System.Text.Json.Nodes;
using Annotations.Citations.References;

namespace Annotations.Functions.OpenApi.Schemas;

/// <summary>References: an item of CSL-JSON (CSL 1.0.2, csl-data.json).</summary>
internal static class ReferenceSchemas
{
    public static IEnumerable<(string Name, JsonObject Schema)> All =>
    [
        ("Reference", Reference()),
        ("Name", Name()),
        ("Date", Date()),
    ];

    private static JsonObject Reference()
    {
        var schema = Schema.Object(
            ("type!", Schema.OneOf(ReferenceTypes.All), "The kind of work, as CSL 1.0.2 names it."),
            ("id", new JsonObject { ["type"] = Schema.ArrayOf(["string", "number"]) }, "By which the essay cites it; the service makes one where it is left out."),
            ("title", Schema.Text(), null),
            ("container-title", Schema.Text(), "The journal, the newspaper or the volume that it is in."),
            ("publisher", Schema.Text(), null),
            ("publisher-place", Schema.Text(), null),
            ("DOI", Schema.Text(), "Checked, and stored in one form."),
            ("ISBN", Schema.Text(), "Checked, its check digit too, and stored as 13 digits."),
            ("ISSN", Schema.Text(), "Checked, its check digit too."),
            ("URL", Schema.Text(), null));
        var properties = (JsonObject)schema["properties"]!;
        foreach (var variable in Variables.OfNames) properties[variable] = Schema.List(Schema.Ref("Name"));
        foreach (var variable in Variables.OfDates) properties[variable] = Schema.Ref("Date");
        schema["description"] = "An item of CSL-JSON. Every variable of CSL 1.0.2 may stand in it, and other members, which are kept.";
        schema["additionalProperties"] = true;
        return schema;
    }

    private static JsonObject Name()
    {
        var schema = Schema.Object(
            ("family", Schema.Text(), null),
            ("given", Schema.Text(), null),
            ("dropping-particle", Schema.Text(), null),
            ("non-dropping-particle", Schema.Text(), null),
            ("suffix", Schema.Text(), null),
            ("literal", Schema.Text(), "A name that has no parts, such as an institution's."),
            ("ORCID", Schema.Text(), "Checked, its check digit too."));
        schema["description"] = "A name of CSL-JSON.";
        schema["additionalProperties"] = true;
        return schema;
    }

    private static JsonObject Date()
    {
        var part = new JsonObject { ["type"] = Schema.ArrayOf(["string", "number"]) };
        var parts = Schema.List(Schema.List(part, maxItems: 3), maxItems: 2);
        var schema = Schema.Object(
            ("date-parts", parts, "Year, month and day of a date, or of the two that a time goes from and to."),
            ("season", new JsonObject { ["type"] = Schema.ArrayOf(["string", "number"]) }, null),
            ("circa", new JsonObject { ["type"] = Schema.ArrayOf(["string", "number", "boolean"]) }, null),
            ("literal", Schema.Text(), null),
            ("raw", Schema.Text(), null));
        schema["description"] = "A date of CSL-JSON.";
        schema["additionalProperties"] = true;
        return schema;
    }
}
