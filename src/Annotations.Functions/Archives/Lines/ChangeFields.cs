using System.Globalization;
using Annotations.Functions.Http;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Model.Versions;

namespace Annotations.Functions.Archives.Lines;

/// <summary>Reads who made a state, when, and in which operation.</summary>
internal static class ChangeFields
{
    private const int MaxNameLength = 1_000;

    public static string Format(Guid operation) => operation.ToString("n");

    /// <summary>The change; null, with faults, where it is not right.</summary>
    public static Change? Change(this JsonFields fields, string by, string at, string operation, List<Fault> faults)
    {
        var scholar = ReadScholar(fields, by, faults);
        var time = fields.Parsed<DateTimeOffset>(at, TryParseTime, "A time is as RFC 3339 writes it, such as 2026-11-23T08:00:00.000Z.", required: "Every state says when it was made.");
        var id = fields.Parsed<Guid>(operation, TryParseOperation, "An operation is 32 hexadecimal digits.", required: "Every state has the operation that made it.");
        return scholar is null || time is null || id is null ? null : new Change(scholar, time.Value, id.Value);
    }

    /// <summary>A whole number; the lowest, with a fault, where it is absent or not right.</summary>
    public static int Number(this JsonFields fields, string name, int lowest, int highest)
    {
        if (fields.Any(name) is { ValueKind: System.Text.Json.JsonValueKind.Number } json && json.TryGetInt32(out var number) && number >= lowest && number <= highest) return number;
        fields.AddFault(name, "invalid", string.Create(CultureInfo.InvariantCulture, $"A whole number from {lowest} to {highest} stands here."));
        return lowest;
    }

    /// <summary>A number from 0 to 1; null where it is absent or, with a fault, not right.</summary>
    public static double? Fraction(this JsonFields fields, string name)
    {
        if (fields.Any(name) is not { } json) return null;
        if (json.ValueKind == System.Text.Json.JsonValueKind.Number && json.TryGetDouble(out var number) && number is >= 0 and <= 1) return number;
        fields.AddFault(name, "invalid", "A number from 0 to 1 stands here.");
        return null;
    }

    /// <summary>True or false; false, with a fault, where it is absent or not right.</summary>
    public static bool Flag(this JsonFields fields, string name)
    {
        if (fields.Any(name) is { ValueKind: System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False } json) return json.GetBoolean();
        fields.AddFault(name, "invalid", "True or false stands here.");
        return false;
    }

    private static Scholar? ReadScholar(JsonFields fields, string name, List<Fault> faults)
    {
        if (fields.Any(name) is not { } json)
        {
            fields.AddFault(name, "required", "Every state says who made it.");
            return null;
        }

        if (JsonFields.Of(json, $"/{name}", faults) is not { } scholar) return null;
        var id = scholar.Text("id", MaxNameLength, required: "A scholar has an id.");
        var shown = scholar.Text("name", MaxNameLength, required: "A scholar has a name.");
        scholar.RefuseUnknown();
        return id is null || shown is null ? null : new Scholar(id, shown);
    }

    private static bool TryParseTime(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);

    private static bool TryParseOperation(string text, out Guid operation) => Guid.TryParseExact(text, "n", out operation);
}
