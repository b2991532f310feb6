using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.Tests.Calls;

/// <summary>What a function answered.</summary>
internal sealed record ApiAnswer(int Status, IHeaderDictionary Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JsonElement Json => JsonElement.Parse(Body);

    /// <summary>The last segment of the problem's type.</summary>
    public string Problem => Json.GetProperty("type").GetString()!.Split('/')[^1];

    public string Detail => Json.GetProperty("detail").GetString()!;

    /// <summary>The places that a validation error names, with the code of each: "/body required".</summary>
    public IReadOnlyList<string> Errors =>
        [.. Json.GetProperty("errors").EnumerateArray().Select(error => $"{error.GetProperty("pointer").GetString()} {error.GetProperty("code").GetString()}")];

    public string? Header(string name) => Headers.TryGetValue(name, out var value) ? value.ToString() : null;

    public string String(params string[] members) => Member(members).GetString()!;

    public JsonElement Member(params string[] members) => members.Aggregate(Json, (json, name) => json.GetProperty(name));
}
