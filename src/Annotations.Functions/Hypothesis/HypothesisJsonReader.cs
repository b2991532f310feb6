using System.Globalization;
using System.Text.Json;
using Annotations.Model.Failures;
using Annotations.WebAnnotations.Checking;

namespace Annotations.Functions.Hypothesis;

/// <summary>Reads what Hypothesis's API answers: a search (<c>rows</c>, and <c>replies</c> where they are apart), a list, or one annotation.</summary>
internal static class HypothesisJsonReader
{
    private const string PublicGroup = "__world__";
    private const string PublicDomain = "CC0-1.0";

    public static Result<IReadOnlyList<HypothesisItem>> Read(JsonElement json)
    {
        var rows = json.ValueKind == JsonValueKind.Array ? json.EnumerateArray()
            : json.ValueKind == JsonValueKind.Object && json.TryGetProperty("rows", out var found) && found.ValueKind == JsonValueKind.Array ? found.EnumerateArray()
            : json.ValueKind == JsonValueKind.Object && json.TryGetProperty("target", out _) ? [json]
            : Enumerable.Empty<JsonElement>();
        var replies = json.ValueKind == JsonValueKind.Object && json.TryGetProperty("replies", out var apart) && apart.ValueKind == JsonValueKind.Array ? apart.EnumerateArray() : Enumerable.Empty<JsonElement>();
        var items = rows.Concat(replies).Where(row => row.ValueKind == JsonValueKind.Object).Select((row, i) => Item(row, i + 1)).ToList();
        return items.Count > 0 ? items : new Invalid("", "no-annotations", "Send what Hypothesis's API answers: an object with 'rows', an array of annotations, or one annotation.");
    }

    private static HypothesisItem Item(JsonElement row, int line)
    {
        var quote = Selectors(row).FirstOrDefault(selector => Text(selector, "type") == "TextQuoteSelector");
        var parent = Each(row, "references").LastOrDefault();
        return new HypothesisItem(
            line,
            Text(row, "id"),
            Text(row, "user"),
            row.TryGetProperty("user_info", out var info) ? Text(info, "display_name") : null,
            Text(row, "text") ?? "",
            [.. Each(row, "tags").Where(tag => tag.ValueKind == JsonValueKind.String).Select(tag => tag.GetString()!)],
            parent.ValueKind == JsonValueKind.String ? parent.GetString() : null)
        {
            Created = UtcOf(Text(row, "created")),
            Exact = Text(quote, "exact"),
            Prefix = Text(quote, "prefix"),
            Suffix = Text(quote, "suffix"),
            Rights = IsPublic(row) ? PublicDomain : null,
        };
    }

    /// <summary>
    /// What is public at hypothes.is, and in no group, is in the public domain: its terms of service say that by CC0. What is in groups, or at other servers of the same
    /// program, is its author's.
    /// </summary>
    private static bool IsPublic(JsonElement row) =>
        Text(row, "user")?.EndsWith("@hypothes.is", StringComparison.Ordinal) == true
        && Text(row, "group") == PublicGroup
        && row.TryGetProperty("permissions", out var permissions)
        && Each(permissions, "read").Any(reader => reader.ValueKind == JsonValueKind.String && reader.GetString() == $"group:{PublicGroup}");

    /// <summary>A time as annotations have it; null where it is none.</summary>
    internal static string? UtcOf(string? time) =>
        DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed) ? UtcTime.Format(parsed) : null;

    private static IEnumerable<JsonElement> Selectors(JsonElement row) => Each(row, "target").SelectMany(target => Each(target, "selector"));

    private static List<JsonElement> Each(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Array ? [.. member.EnumerateArray()] : [];

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
