using System.Text.Json.Nodes;
using Annotations.Functions.OpenApi.Schemas;
using Annotations.Functions.Parameters;

namespace Annotations.Functions.OpenApi;

/// <summary>Fields of requests' and answers' headers.</summary>
internal static class HeaderFields
{
    public static readonly Parameter IfMatch = new("If-Match", () => Schema.Text(), "The ETag of the state that is changed, so that nobody's change is overwritten unseen.");
    public static readonly Parameter IfNoneMatch = new("If-None-Match", () => Schema.Text(), "ETags of states that are at hand: the answer is 304 where one of them is the current one.");
    public static readonly Parameter MustBeNew = new("If-None-Match", () => Schema.Text(), "*, where it must not be there yet.");
    public static readonly Parameter IdempotencyKey = new("Idempotency-Key", () => Schema.Text(), "For 24 hours the same request under the same key gets the first answer, and another request under that key is refused.");

    private static readonly (string Name, string Description)[] OfAnswers =
    [
        ("ETag", "The entity tag of the state that is answered with; strong."),
        ("Location", "Where it is."),
        ("Link", "The next page (next), how it is cited (cite-as, describedby), or its annotations (RFC 8288)."),
        ("Content-Disposition", "What the file is called."),
        ("Content-Language", "The language of the text."),
        ("Content-Location", "The address of the view that is answered with."),
        ("Content-Range", "Which bytes they are."),
        ("Accept-Ranges", "bytes"),
        ("Allow", "The methods that are possible here."),
        ("Accept-Post", "The media types that can be posted here."),
        ("Preference-Applied", "The preference that was heeded (RFC 7240)."),
        ("RateLimit", "What is left of the caller's budget."),
        ("RateLimit-Policy", "How much the budget is of, in how many seconds."),
        ("Retry-After", "After how many seconds to try again."),
        ("WWW-Authenticate", "How to say who calls (RFC 6750)."),
    ];

    public static JsonObject Components()
    {
        var components = new JsonObject();
        foreach (var (name, description) in OfAnswers) components[name] = new JsonObject { ["description"] = description, ["schema"] = Schema.Text() };
        return components;
    }

    public static JsonObject Refs(IEnumerable<string> names)
    {
        var headers = new JsonObject();
        foreach (var name in names) headers[name] = new JsonObject { ["$ref"] = $"#/components/headers/{name}" };
        return headers;
    }
}
