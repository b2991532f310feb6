using System.Text.Json;

namespace Annotations.WebAnnotations.Reading;

/// <summary>Looks at documents that are known to conform.</summary>
internal static class JsonMembers
{
    public static JsonElement? Member(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    /// <summary>The values of a member that may be one or an array of them.</summary>
    public static IReadOnlyList<JsonElement> Each(this JsonElement json, string name) => json.Member(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray()],
        { } single => [single],
    };

    /// <summary>The one value of a member, alone in an array or not; null where there is none, or more than one.</summary>
    public static JsonElement? One(this JsonElement json, string name) => json.Each(name) is [var only] ? only : null;

    /// <summary>The member's text; null where it is none, or more than one.</summary>
    public static string? Text(this JsonElement json, string name) => json.Each(name) is [{ ValueKind: JsonValueKind.String } only] ? only.GetString() : null;

    public static IReadOnlyList<string> Texts(this JsonElement json, string name) =>
        [.. json.Each(name).Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()!)];

    public static bool IsA(this JsonElement json, string type) => json.Texts("type").Contains(type);

    /// <summary>The IRI that a value is, or that an object has as its id.</summary>
    public static string? IriOf(this JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString() : json.Text("id");
}
