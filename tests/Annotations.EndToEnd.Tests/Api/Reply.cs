using System.Text;
using System.Text.Json;

namespace Annotations.EndToEnd.Tests.Api;

/// <summary>What came back over the wire.</summary>
public sealed record Reply(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>Sent anew with each answer, about the connection, or what is left of the caller's budget.</summary>
    private static readonly string[] OfTheConnection = ["Date", "Connection", "Keep-Alive", "Transfer-Encoding", "RateLimit"];

    public string Text => Encoding.UTF8.GetString(Body);

    public JsonElement Json => JsonElement.Parse(Body);

    public string ETag => Headers["ETag"];

    public string Problem => String("type").Split('/')[^1];

    public string Id => String("id");

    public string String(string member) => Json.GetProperty(member).GetString()!;

    public IReadOnlyList<JsonElement> Items(string member = "items") => [.. Json.GetProperty(member).EnumerateArray()];

    public IReadOnlyList<string> Ids(string member = "items") => [.. Items(member).Select(item => item.GetProperty("id").GetString()!)];

    public static async Task<Reply> OfAsync(HttpResponseMessage response)
    {
        var headers = response.Headers.Concat(response.Content.Headers)
            .Where(header => !OfTheConnection.Contains(header.Key))
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Reply((int)response.StatusCode, headers, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}
