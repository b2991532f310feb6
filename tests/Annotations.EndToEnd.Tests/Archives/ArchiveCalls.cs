using System.Net.Http.Headers;
using System.Text.Json;

namespace Annotations.EndToEnd.Tests.Archives;

/// <summary>Archives over HTTP.</summary>
internal static class ArchiveCalls
{
    /// <param name="essay">Such as <c>essays/steppe</c>.</param>
    /// <param name="scholar">Who asks, such as <c>eve+editor</c>; null for nobody in particular.</param>
    public static async Task<byte[]> ArchiveAsync(this HttpClient http, string essay, string? scholar = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{essay}/export?document=archive&format=ro-crate");
        if (scholar is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", $"dev-{scholar}");
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, System.Text.Encoding.UTF8.GetString(body));
        return body;
    }

    public static async Task<ArchiveAnswer> PutBackAsync(this HttpClient http, string essay, byte[] archive, string scholar = "eve+editor", string mediaType = "application/zip")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{essay}/archive") { Content = new ByteArrayContent(archive) { Headers = { ContentType = new MediaTypeHeaderValue(mediaType) } } };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", $"dev-{scholar}");
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new ArchiveAnswer((int)response.StatusCode, JsonSerializer.Deserialize<JsonElement>(text));
    }
}

internal sealed record ArchiveAnswer(int Status, JsonElement Json)
{
    public string Problem => Json.GetProperty("type").GetString()!.Split('/')[^1];

    /// <summary>Each thing that is wrong: <c>file:line pointer code</c>.</summary>
    public IReadOnlyList<string> Errors => [.. Json.GetProperty("errors").EnumerateArray().Select(error => $"{Text(error, "file")}:{Text(error, "line")} {Text(error, "pointer")} {Text(error, "code")}")];

    private static string Text(JsonElement error, string name) => error.TryGetProperty(name, out var value) ? value.ToString() : "";
}
